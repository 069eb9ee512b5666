package programs.loops;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;

/** Loops that look for one of many: only the round that replaced the winner last has a derivative. */
public final class LastWinners {

    @Differentiable
    public static double pooled(double[] x, double scale) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            best = Math.max(best, x[i] * scale);
        }
        return x.length > 0 ? best * best : scale;
    }

    @Differentiable
    public static double leastByTest(double[] x) {
        double least = x[0];
        for (int i = 1; i < x.length; i++) {
            if (x[i] * x[i] < least) {
                least = x[i] * x[i];
            }
        }
        return least;
    }

    /** Distances are sums of their own loops; the number of the nearest is wanted too. */
    @Differentiable
    public static double nearest(double[][] points, double[][] centres) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double best = Double.MAX_VALUE;
            int which = -1;
            for (int c = 0; c < centres.length; c++) {
                double d = 0;
                for (int k = 0; k < points[i].length; k++) {
                    double e = points[i][k] - centres[c][k];
                    d += e * e;
                }
                if (d < best) {
                    best = d;
                    which = c;
                }
            }
            sum += Math.sqrt(1 + best) * (which + 1);
        }
        return sum;
    }

    /** Backwards, by steps of two, under two conditions; the sum that the threshold depends on stays a state. */
    @Differentiable
    public static double lastAbove(double[] x, double threshold) {
        double found = threshold;
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i -= 2) {
            if (x[i] > 0) {
                if (x[i] + sum > threshold) {
                    found = Math.exp(x[i]) * (i + 1);
                }
            }
            sum += 0.1 * x[i];
        }
        return found + sum;
    }

    @Differentiable
    public static double firstAbove(double[] x, double threshold) {
        double found = -1;
        for (int i = 0; i < x.length; i++) {
            if (x[i] > threshold) {
                found = x[i] * x[i];
                break;
            }
        }
        return found * threshold;
    }

    /** What replaces the drop needs the peak, which is a state; the peak needs nothing. */
    @Differentiable
    public static double drawdown(double[] prices) {
        double peak = 0;
        double drop = 0;
        for (double price : prices) {
            peak = Math.max(peak, price);
            drop = Math.max(drop, (peak - price) / (1 + peak));
        }
        return drop;
    }

    /** Two winners of one condition, and one of two numbers, which is none. */
    @Differentiable(floatingPoint = FloatingPoint.STRICT)
    public static double twoOfOne(double[] x, double[] y, int start) {
        double a = y[0];
        double b = 1;
        double c = 2;
        for (int i = start; i < x.length; i++) {
            boolean better = x[i] * y[i] > a;
            a = better ? x[i] * y[i] : a;
            b = better ? x[i] - y[i] : b;
            if (x[i] > 0.5) {
                c = x[i];
            } else if (y[i] > 0.5) {
                c = y[i] * y[i];
            }
        }
        return a * b * c;
    }

    /** Elements that the loop itself overwrites are not there to be read again. */
    @Differentiable
    public static double whileShifting(double[] x) {
        double best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > best) {
                best = x[i] * 3;
            }
            x[i - 1] = x[i] * x[i];
        }
        return best + (x.length > 0 ? x[0] : 0);
    }
}
