package programs.loops;

import io.phigrad.Differentiable;

/** A return from the innermost of three loops. */
public final class ReturnFromNestedLoops {

    @Differentiable
    public static double value(double[] x, double goal) {
        double p = 1;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                for (int k = j; k < x.length; k++) {
                    p += x[i] * x[j] * x[k];
                    if (p > goal) {
                        return p * x[k] + i;
                    }
                }
                if (p < -goal) {
                    return x[j] / goal;
                }
            }
            p *= 0.9;
        }
        return p;
    }
}
