package programs.arrays;

import io.phigrad.Differentiable;

/** Indices that move while they are used. */
public final class IncrementsInIndices {

    @Differentiable
    public static double value(double[] a, double[] b) {
        int i = 0;
        int j = b.length;
        while (i < a.length && j > 0) {
            a[i++] += b[--j] * 2;
        }
        i = 0;
        double sum = 0;
        while (i + 1 < a.length) {
            sum += a[i++] * a[i++];
        }
        int k = 0;
        double[] c = new double[4];
        c[k++] = sum;
        c[k++] = c[k - 2] * 2;
        c[k] = c[k - 1] + (c[++k] = sum * sum);
        c[k--] *= c[k] + 1;
        return c[0] + c[1] + c[2] + c[3] + k;
    }
}
