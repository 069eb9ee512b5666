package programs.stepping;

import io.phigrad.Differentiable;

/** Runge and Kutta's method as it is written first: every step makes its stages anew, and the new state is an array of its own. */
public final class StagesOfTheirOwn {

    private static double[] slope(double[] y, double[] p) {
        double[] dy = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            dy[i] = p[i] * Math.sin(y[(i + 1) % y.length]) - y[i] * y[i];
        }
        return dy;
    }

    private static double[] shifted(double[] y, double h, double[] dy) {
        double[] moved = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            moved[i] = y[i] + h * dy[i];
        }
        return moved;
    }

    @Differentiable(wrt = {"start", "p", "h"})
    public static double classical(double[] start, double[] p, double h, int steps) {
        double[] y = start;
        for (int s = 0; s < steps; s++) {
            double[] k1 = slope(y, p);
            double[] k2 = slope(shifted(y, 0.5 * h, k1), p);
            double[] k3 = slope(shifted(y, 0.5 * h, k2), p);
            double[] k4 = slope(shifted(y, h, k3), p);
            double[] next = new double[y.length];
            for (int i = 0; i < y.length; i++) {
                next[i] = y[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
            }
            y = next;
        }
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] * y[i];
        }
        return sum;
    }

    @Differentiable(wrt = {"y", "p", "h"})
    public static double inPlace(double[] y, double[] p, double h, int steps) {
        for (int s = 0; s < steps; s++) {
            double[] k1 = slope(y, p);
            double[] k2 = slope(shifted(y, 0.5 * h, k1), p);
            for (int i = 0; i < y.length; i++) {
                y[i] += h * k2[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] * y[i];
        }
        return sum;
    }
}
