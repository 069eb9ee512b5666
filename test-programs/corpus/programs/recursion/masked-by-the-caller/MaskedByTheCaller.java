package programs.recursion;

import io.phigrad.Differentiable;

/** What a recursive method gives may be infinite, or have an infinite derivative, where its caller does not choose it. */
public final class MaskedByTheCaller {

    @Differentiable
    public static double chosen(double x, int n) {
        double y = roots(x, n);
        return x > 0 ? y : x * x;
    }

    private static double roots(double x, int n) {
        return n == 0 ? Math.log(x) : Math.sqrt(x) * roots(x, n - 1) + 1 / x;
    }

    /** Here it is what the callee gets that is infinite. */
    @Differentiable
    public static double passed(double x, double w, int n) {
        double z = scaled(1 / x, w, n);
        return x != 0 ? z : w;
    }

    private static double scaled(double y, double w, int n) {
        return n == 0 ? w * y : 0.5 * scaled(y * w, w, n - 1);
    }

    /** Nothing masks these: what is divided by is divided by. */
    @Differentiable
    public static double always(double x, int n) {
        return n == 0 ? x : x / (2 + always(x * 0.5, n - 1) * x);
    }
}
