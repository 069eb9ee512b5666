package programs.recursion;

import io.phigrad.Differentiable;

/** One array under two names from call to call, rows of a matrix handed down, and results left in an array of one. */
public final class AliasedArguments {

    @Differentiable
    public static double fold(double[] a, double x) {
        double[] out = {x};
        twist(a, a, out, 0);
        double[] copy = a.clone();
        twist(a, copy, out, 0);
        return out[0] + (a.length > 0 ? a[0] : 0);
    }

    private static void twist(double[] a, double[] b, double[] out, int at) {
        if (at >= a.length) {
            out[0] *= 1.5;
            return;
        }
        a[at] = b[at] * out[0];
        b[at] += Math.sin(a[at]);
        out[0] = out[0] * 0.5 + a[at] * b[at];
        twist(b, a, out, at + 1);
        out[0] += a[at];
    }

    @Differentiable
    public static double sweep(double[][] rows, double rate) {
        down(rows, 0, rate);
        double sum = 0;
        for (double[] row : rows) {
            for (double r : row) {
                sum += r * r;
            }
        }
        return sum;
    }

    private static void down(double[][] rows, int i, double rate) {
        if (i + 1 < rows.length) {
            relax(rows[i], rows[i + 1], rows[i].length - 1, rate);
            down(rows, i + 1, rate * 0.8);
            relax(rows[i + 1], rows[i], rows[i].length - 1, rate);
        }
    }

    private static void relax(double[] from, double[] to, int k, double rate) {
        if (k >= 0) {
            to[k] += rate * Math.sin(from[k]);
            relax(from, to, k - 1, rate);
        }
    }
}
