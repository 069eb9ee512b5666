package rejected;

import io.phigrad.Differentiable;

public final class LocalClass {

    @Differentiable
    public static double area(double a, double b) {
        record Rectangle(double a, double b) {} // problem: PHI0314
        return a * b;
    }
}
