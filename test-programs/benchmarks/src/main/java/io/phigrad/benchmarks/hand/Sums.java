package io.phigrad.benchmarks.hand;

/**
 * Sums over records, each with four accumulators: C2 keeps the order of a sum, so that with one accumulator every
 * addition would wait for the one before. Part of the frozen yardstick.
 */
final class Sums {

    private Sums() {}

    /** {@code sum x^2}. */
    static double squares(double[] x) {
        int n = x.length;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
        }
        for (; i < n; i++) {
            a += x[i] * x[i];
        }
        return (a + b) + (c + d);
    }

    /** {@code sum x (y - x w)}. */
    static double slope(double[] x, double[] y, double w) {
        int n = x.length;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
            a += x[i] * (y[i] - x[i] * w);
            b += x[i + 1] * (y[i + 1] - x[i + 1] * w);
            c += x[i + 2] * (y[i + 2] - x[i + 2] * w);
            d += x[i + 3] * (y[i + 3] - x[i + 3] * w);
        }
        for (; i < n; i++) {
            a += x[i] * (y[i] - x[i] * w);
        }
        return (a + b) + (c + d);
    }

    /** {@code sum (y - x w)^2}, never expanded: the expanded form loses its digits where the fit is good. */
    static double squaredResiduals(double[] x, double[] y, double w) {
        int n = x.length;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
            double p = y[i] - x[i] * w;
            double q = y[i + 1] - x[i + 1] * w;
            double r = y[i + 2] - x[i + 2] * w;
            double s = y[i + 3] - x[i + 3] * w;
            a += p * p;
            b += q * q;
            c += r * r;
            d += s * s;
        }
        for (; i < n; i++) {
            double p = y[i] - x[i] * w;
            a += p * p;
        }
        return (a + b) + (c + d);
    }
}
