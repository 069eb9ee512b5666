package rejected;

import io.phigrad.Differentiable;

public final class BoxedArgument {

    static <T> T pick(boolean first, T a, T b) { // problem: PHI0321
        return first ? a : b;
    }

    @Differentiable
    public static double f(boolean first, double x) {
        return pick(first, x, x * x);
    }
}
