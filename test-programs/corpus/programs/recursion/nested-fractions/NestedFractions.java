package programs.recursion;

import io.phigrad.Differentiable;

/** A continued fraction from the inside out; one partial quotient an activation. */
public final class NestedFractions {

    @Differentiable
    public static double value(double[] q, double x) {
        return fraction(q, 0, x);
    }

    private static double fraction(double[] q, int i, double x) {
        return i == q.length ? x : q[i] + x / fraction(q, i + 1, x * 0.5);
    }
}
