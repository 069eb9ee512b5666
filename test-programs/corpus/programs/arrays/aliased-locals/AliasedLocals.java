package programs.arrays;

import io.phigrad.Differentiable;

/** Two names for one array; which one depends on the data. */
public final class AliasedLocals {

    @Differentiable
    public static double value(double[] a, double[] b) {
        double[] p = a[0] > b[0] ? a : b;
        double[] q = p;
        p[0] *= 2;
        q[0] += a[0] * b[0];
        double[] r = a;
        r[1] = q[0] * b[1];
        p[1] += a[1];
        if (a[1] > 1) {
            q = r;
        }
        q[1] = q[1] * q[0];
        double[] fresh = new double[2];
        if (b[1] > 0) {
            fresh = b;
        }
        fresh[1] += a[0];
        return a[0] + a[1] * b[0] + b[1] * b[1] + p[0] * fresh[1];
    }
}
