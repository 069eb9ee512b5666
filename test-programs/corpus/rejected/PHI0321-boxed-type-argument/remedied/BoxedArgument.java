package rejected;

import io.phigrad.Differentiable;

public final class BoxedArgument {

    static <T> T pick(boolean first, T a, T b) {
        return first ? a : b;
    }

    static double pick(boolean first, double a, double b) {
        return first ? a : b;
    }

    @Differentiable
    public static double f(boolean first, double x) {
        return pick(first, x, x * x);
    }
}
