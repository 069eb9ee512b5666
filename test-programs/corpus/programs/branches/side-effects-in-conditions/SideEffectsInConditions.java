package programs.branches;

import io.phigrad.Differentiable;

/** Conditions that assign, increment and overwrite array elements. */
public final class SideEffectsInConditions {

    @Differentiable
    public static double value(double x, double[] a, int limit) {
        int n = 0;
        double y;
        double z = 0;
        if ((y = x * x) > 1 && n++ < limit) {
            z = y * n;
        }
        if ((a[0] *= 2) > x || ++n > 1) {
            z += a[0];
        }
        while ((x = x * 0.5) > 0.1) {
            z += x * y;
            n++;
        }
        if (n++ > 2 ^ (y += a[0]) > 2) {
            z *= y;
        }
        return z * n + x;
    }
}
