package programs.loops;

import io.phigrad.Differentiable;

/** Few rounds, between bounds further apart than an integer can say. */
public final class WideRanges {

    private static final int STEP = 1_000_000_000;

    private WideRanges() {}

    @Differentiable
    static double fixed(double x) {
        double s = 0;
        for (int i = -2 * STEP; i < 2 * STEP; i += STEP) {
            s += Math.sin(x + i % 7);
        }
        return s;
    }

    @Differentiable(wrt = "x")
    static double upwards(double x, int from, int to) {
        double s = 0;
        for (int i = from; i <= to; i += STEP) {
            s += x * x + i % 5 * x;
        }
        return s;
    }

    @Differentiable(wrt = "x")
    static double downwards(double x, int from, int to) {
        double p = 1;
        for (int i = from; i - 5 > to; i -= STEP) {
            p *= x + i % 3;
        }
        return p;
    }
}
