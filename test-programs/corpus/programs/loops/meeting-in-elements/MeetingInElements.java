package programs.loops;

import io.phigrad.Differentiable;

/** Loops over one range that hand elements of arrays to each other: some round by round, and some not. */
public final class MeetingInElements {

    @Differentiable
    public static double roundByRound(double[] x, double w) {
        int n = x.length;
        double[] speed = new double[n];
        double[] place = new double[n];
        double sum = 0;
        for (int t = 0; t < 5; t++) {
            for (int i = 0; i < n; i++) {
                speed[i] = 0.9 * speed[i] + Math.sin(w * x[i] + place[i]);
            }
            for (int i = 0; i < n; i++) {
                place[i] += 0.1 * speed[i];
            }
            for (int i = 0; i < n; i++) {
                sum += place[i] * speed[i];
            }
        }
        return sum;
    }

    /** The second loop reads what later rounds of the first have still to write, or earlier ones have written. */
    @Differentiable
    public static double neighbours(double[] x, double w) {
        int n = x.length;
        double[] a = new double[n + 1];
        double[] b = new double[n + 1];
        for (int t = 0; t < 4; t++) {
            for (int i = 0; i < n; i++) {
                a[i] = Math.tanh(w * a[i] + x[i] + b[i + 1]);
            }
            for (int i = 0; i < n; i++) {
                b[i] = a[i + 1] * x[i];
            }
            for (int i = 0; i < n; i++) {
                a[i + 1] += 0.3 * b[i] * b[i];
            }
        }
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += a[i] * w + b[i];
        }
        return sum;
    }

    /** Two rows of a matrix, which may be one row. */
    @Differentiable(wrt = {"m", "w"})
    public static double rows(double[][] m, int from, int to, double w) {
        double[] a = m[from];
        double[] b = m[to];
        int n = Math.min(a.length, b.length);
        for (int i = 0; i < n; i++) {
            a[i] = a[i] * w + Math.exp(-b[i]);
        }
        for (int i = 0; i < n; i++) {
            b[i] = b[i] * a[i];
        }
        for (int i = 0; i < n; i++) {
            a[n - 1 - i] += Math.cos(b[i]);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i] * b[i] * (i + 1);
        }
        return sum;
    }

    /** A round that gathers from all, between rounds that touch their own elements. */
    @Differentiable
    public static double pooled(double[] x, double[] bias) {
        int n = x.length;
        double[] h = new double[n];
        double[] g = new double[n];
        for (int i = 0; i < n; i++) {
            h[i] = x[i] * x[i] + bias[i];
        }
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += h[i];
        }
        for (int i = 0; i < n; i++) {
            g[i] = h[i] - mean / n;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h[i] += 0.1 * g[j] * x[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += h[i] * g[i];
        }
        return sum;
    }

    /** Downwards and upwards, with a guard, and by an index that is not the round's. */
    @Differentiable
    public static double bothWays(double[] x, int[] order, double w) {
        double[] y = new double[x.length];
        for (int i = x.length - 1; i >= 0; i--) {
            y[i] = x[i] * w;
            if (y[i] > 0.2) {
                y[i] = y[i] * y[i];
            }
        }
        for (int i = 0; i < x.length; i++) {
            y[i] += Math.sqrt(1 + y[i] * y[i]);
        }
        for (int i = 0; i < x.length; i++) {
            y[order[i]] *= 1 + 0.5 * y[i];
        }
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            sum = 0.5 * sum + y[i];
        }
        return sum;
    }

    /** The first loop may leave early, so that the second one has more to do. */
    @Differentiable
    public static double leftEarly(double[] x, double limit) {
        double[] y = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            total += x[i] * x[i];
            if (total > limit) {
                break;
            }
            y[i] = total;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (y[i] + x[i]) * y[i];
        }
        return sum;
    }

    /** What is added to an element comes in an order that a strict value keeps. */
    @Differentiable
    public static double addedInOrder(double[] x, int[] k, double w) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] += 0.1 * x[i];
        }
        for (int i = 0; i < x.length; i++) {
            y[k[i]] += w / 3;
        }
        for (int i = 0; i < x.length; i++) {
            y[i] += Math.sin(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            if (w > 0) {
                y[i] += w * x[i];
            }
            y[k[i]] += 0.7 * x[i];
            if (w > 0) {
                y[i] -= x[i] / 7;
                y[i] += 1e3 * w;
            }
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += y[i] * y[i];
        }
        return sum;
    }

    /** An element is cleared, and added to more than once after that. */
    @Differentiable
    public static double clearedAndAddedTo(double[] x, int[] k, double w) {
        double[] y = new double[x.length];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < x.length; i++) {
                y[i] = 0;
                y[i] += w * x[i];
                y[k[i]] += Math.sin(w + sum);
                y[i] += x[i] * x[i];
            }
            for (int i = 0; i < x.length; i++) {
                sum += y[i] * y[k[i]];
                x[i] = 0.5 * x[i] + 0.1 * y[i];
            }
        }
        return sum;
    }
}
