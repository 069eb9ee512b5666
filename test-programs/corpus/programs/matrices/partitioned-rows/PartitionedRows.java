package programs.matrices;

import io.phigrad.Differentiable;

/** Rows that change places while they are written. */
public final class PartitionedRows {
    @Differentiable
    static double f(double[][] m, double[] scale) {
        int i = 0, j = m.length - 1;
        while (i < j) {
            double[] a = m[i], b = m[j];
            if (a[0] <= scale[0]) {
                for (int k = 0; k < a.length; k++) a[k] *= scale[1];
                i++;
            } else if (b[0] > scale[0]) {
                b[1] += a[0] * b[0];
                j--;
            } else {
                m[i++] = b;
                m[j--] = a;
                a[1] -= b[0];
            }
        }
        double s = 0;
        int r = 0;
        for (double[] row : m) {
            double p = 1;
            for (double v : row) p *= v + 1;
            s += p * ++r;
        }
        return s;
    }
}
