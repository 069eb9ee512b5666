package rejected;

import io.phigrad.Differentiable;

public final class InstanceCall {

    @Differentiable
    public static double square(double x) {
        System.out.println(x); // problem: PHI0402
        return x * x;
    }
}
