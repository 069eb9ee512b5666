package rejected;

import io.phigrad.Differentiable;

public final class LocalClass {

    @Differentiable
    public static double area(double a, double b) {
        return a * b;
    }
}
