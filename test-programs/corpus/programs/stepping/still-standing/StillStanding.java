package programs.stepping;

import io.phigrad.Differentiable;

/** Steps that store dear numbers to arrays, from which the reverse sweep may read them again before it restores them. */
public final class StillStanding {

    @Differentiable
    public static double turning(double[] x, double w, int steps) {
        int n = x.length;
        double[] sin = new double[n];
        double[] cos = new double[n];
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < n; i++) {
                double before = sin[i] * cos[i];
                sin[i] = Math.sin(w * x[i] + 0.1 * cos[i]);
                cos[i] = Math.cos(w * x[i] + 0.2 * sin[i]);
                x[i] += 0.05 * before;
            }
            for (int i = 1; i < n; i++) {
                sum += sin[i] * cos[i - 1] * x[i];
            }
        }
        return sum;
    }

    /** Stored twice within a round, the second time over the first. */
    @Differentiable
    public static double twice(double[] x, double w, int steps) {
        double[] a = new double[x.length];
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < x.length; i++) {
                double e = Math.exp(-a[i] * a[i] + w * x[i]);
                a[i] = e;
                double f = Math.tanh(e + x[i]);
                sum += e * f;
                a[i] = f;
                sum += Math.sqrt(1 + a[i] * e);
            }
        }
        return sum;
    }

    /** The index and the array change after the store. */
    @Differentiable(wrt = {"x", "w"})
    public static double moving(double[] x, int[] next, double w, int steps) {
        double[] even = new double[x.length];
        double[] odd = new double[x.length];
        int at = 0;
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            double e = Math.exp(0.3 * odd[at] + w * x[at]);
            even[at] = e;
            sum += e * Math.sin(e);
            at = next[at];
            next[at] = (next[at] + 1) % next.length;
            double[] other = even;
            even = odd;
            odd = other;
            even[at] += Math.log(1 + e * e);
        }
        return sum;
    }

    /** Stored in branches, and read after them. */
    @Differentiable
    public static double branching(double[] x, double w, int steps) {
        double[] a = new double[x.length];
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < x.length; i++) {
                double s = Math.sin(w + a[i] + x[i]);
                if (s > 0) {
                    double e = Math.exp(s * a[i]);
                    a[i] = e;
                    sum += e * Math.cos(s * e);
                } else {
                    a[i] = Math.atan(s * x[i]);
                }
                double other = i > 0 ? a[i - 1] : 1;
                sum += a[i] * other * s;
                a[i] -= 0.3 * s;
            }
        }
        return sum;
    }

    /** The number of a round is needed by the round before it in the reverse sweep, and by those after. */
    @Differentiable
    public static double handedOn(double[] x, double w, int steps) {
        double[] a = {0.1, 0.2, 0.3};
        double last = w;
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            int k = t % 3;
            double e = Math.exp(-last * x[t % x.length]);
            sum += e * a[k] * Math.sin(last);
            a[k] = e;
            last = Math.tanh(e + a[(k + 1) % 3]);
            a[(k + 1) % 3] = last;
            sum += last * Math.cos(e);
        }
        return sum;
    }

    /** Rows made anew in each step. */
    @Differentiable
    public static double fresh(double[] x, double w, int steps) {
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            double[] row = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                double e = Math.exp(w * x[i] - sum);
                row[i] = e;
                row[i] = e * Math.sin(e + row[i]);
            }
            for (int i = 0; i < x.length; i++) {
                sum += 0.1 * row[i] * row[x.length - 1 - i];
            }
        }
        return sum;
    }
}
