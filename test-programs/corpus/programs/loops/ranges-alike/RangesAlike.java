package programs.loops;

import io.phigrad.Differentiable;

/** Loops whose bounds are written in other ways but are the same: lengths of rows, ends that are reached or not. */
public final class RangesAlike {

    @Differentiable
    public static double triangle(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                sum += a[i][j] * a[j][i];
            }
        }
        return sum;
    }

    @Differentiable
    public static double ragged(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += (i + 1) * a[i][j] * a[i][j];
            }
            for (int j = a[i].length - 1; j >= 0; j--) {
                sum -= Math.sin(a[i][j]);
            }
        }
        return sum;
    }

    @Differentiable
    public static double planes(double[][][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                for (int k = 0; k < a[i][j].length; k++) {
                    sum += Math.exp(a[i][j][k]);
                }
            }
        }
        return sum;
    }

    /** The row whose length is asked for is another one after the first round. */
    @Differentiable
    public static double rowReplaced(double[][] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a[0].length; j++) {
            sum += a[0][j] * a[0][j];
            a[0] = b;
        }
        return sum;
    }

    @Differentiable
    public static double upToAndIncluding(double[] x, int n) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            double inner = x[0];
            for (int j = 0; j < i + 1; j++) {
                inner *= 1 + x[j];
            }
            sum += inner;
            for (int j = 0; j <= i; j++) {
                sum += x[j] * x[i];
            }
        }
        return sum;
    }

    /** Every window of a signal; the last one is found by a sum. */
    @Differentiable
    public static double windows(double[] x, double[] kernel) {
        double sum = 0;
        for (int i = 0; i + kernel.length <= x.length; i++) {
            double s = 0;
            for (int k = 0; k < kernel.length; k++) {
                s += x[i + k] * kernel[k];
            }
            sum += s * s;
        }
        return sum;
    }

    /** Steps of two and of minus three, ends by sums and differences, in the state too. */
    @Differentiable
    public static double strides(double[] x, int from) {
        double s = 1;
        int last = 0;
        for (int i = from; i + 1 < x.length; i += 2) {
            s = s * x[i] + x[i + 1];
            last = i;
        }
        for (int i = x.length - 1; i - 1 > 0; i -= 3) {
            s += Math.sin(x[i]) * x[i - 1];
        }
        int j = 7;
        for (int i = 0; 2 + i <= x.length - j + 4; i += 4, j++) {
            s += j * x[i] * last;
        }
        return s;
    }
}
