package rejected;

import io.phigrad.Differentiable;

public final class StaticCallOnAValue {

    @Differentiable
    public static double loss(double x) {
        return tools().twice(x); // problem: PHI0318
    }

    static StaticCallOnAValue tools() {
        return new StaticCallOnAValue();
    }

    static double twice(double x) {
        return 2 * x;
    }
}
