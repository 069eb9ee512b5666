package programs.loops;

import io.phigrad.Differentiable;

/** A new array in every iteration, of changing length; the last one lives on. */
public final class AllocationInLoops {

    @Differentiable
    public static double value(double[] x) {
        double[] last = {1};
        double total = 0;
        for (int n = 1; n <= x.length; n++) {
            double[] partial = new double[n];
            for (int i = 0; i < n; i++) {
                partial[i] = x[i] * last[i % last.length];
            }
            total += partial[n - 1] * partial[0];
            if (x[n - 1] > 0) {
                last = partial;
            }
        }
        return total + last[last.length - 1];
    }
}
