package programs.whiles;

import io.phigrad.Differentiable;

/** A fixed point by do-while, with a limit of rounds and a break on divergence. */
public final class FixedPointDoWhile {

    @Differentiable(wrt = {"a", "x"})
    public static double value(double a, double x, int limit) {
        int n = 0;
        double old;
        do {
            old = x;
            x = a * Math.cos(x) + 0.1 * x * x;
            if (x > 10) {
                x = 10 * a;
                break;
            }
            n++;
        } while (Math.abs(x - old) > 1e-3 && n < limit);
        return x * x + n;
    }
}
