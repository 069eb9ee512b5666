package programs.recursion;

import io.phigrad.Differentiable;

/** Calls inside a loop of the method called: a tree of any arity, each child with its own share. */
public final class ChildrenInALoop {

    @Differentiable(wrt = {"w", "x"})
    public static double value(double[] w, double x, int arity, int depth) {
        return grow(w, x, arity, depth);
    }

    private static double grow(double[] w, double x, int arity, int depth) {
        double y = Math.tanh(x);
        if (depth == 0) {
            return y * y;
        }
        double sum = 0;
        for (int child = 0; child < arity; child++) {
            double share = y * w[child % w.length];
            sum += grow(w, share, arity - child, depth - 1) * share;
        }
        return sum + y;
    }
}
