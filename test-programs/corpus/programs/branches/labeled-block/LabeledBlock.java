package programs.branches;

import io.phigrad.Differentiable;

/** A block left by {@code break} with its label. */
public final class LabeledBlock {

    @Differentiable
    public static double value(double x, double y) {
        double r = x;
        done:
        {
            if (x > 2) {
                r = x * x;
                break done;
            }
            r += y;
            inner:
            {
                if (y < 0) break inner;
                if (x < 0) break done;
                r *= y;
            }
            r -= Math.cos(x);
        }
        return r * y;
    }
}
