package programs.branches;

import io.phigrad.Differentiable;

/** Booleans as variables, parameters and results of every logical operator. */
public final class BooleanLogic {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, boolean flag) {
        boolean above = x > y;
        boolean both = above & flag;
        boolean either = above | flag;
        boolean differ = above ^ flag;
        boolean same = above == flag;
        double r = both ? x * y : x + y;
        if (either && !differ) r *= 2;
        if (same || y > 1.4) r -= x * x;
        both |= y > 1;
        either &= x > 1;
        differ ^= both;
        if (both != either) r += y * y;
        return differ ? r : r / 2;
    }
}
