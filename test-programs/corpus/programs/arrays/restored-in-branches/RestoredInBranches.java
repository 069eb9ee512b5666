package programs.arrays;

import io.phigrad.Differentiable;

/** Elements overwritten and read again in a branch within a branch, whose value a later step of the outer one needs. */
final class RestoredInBranches {

    private RestoredInBranches() {}

    @Differentiable
    static double value(int k, double[] a, double[][] m) {
        if (a[2] > 0) {
            double t = 1;
            if (5 < k) {
                a[0] = a[0] / a[1];
                t = a[1];
            }
            m[0][0] = m[1][0] * t;
        }
        return m[0][0] * m[0][0] + a[0] * m[1][0];
    }

    /** The element itself is overwritten after it was read: it must be kept. */
    @Differentiable
    static double overwritten(int k, double[] a, double x) {
        double r = x;
        if (a[1] > 0) {
            double t = 1;
            if (5 < k) {
                t = a[0];
                a[0] = t * a[1];
            }
            r = x * t;
            a[1] = r * a[0];
        }
        return r * a[1] + a[0];
    }
}
