package programs.applications;

import io.phigrad.Differentiable;

/** A natural cubic spline through given points: Thomas' algorithm in place, then evaluation by bisection. */
final class TridiagonalSpline {

    private TridiagonalSpline() {}

    @Differentiable(wrt = {"y", "at"})
    static double evaluate(double[] x, double[] y, double at) {
        int n = x.length;
        double[] second = new double[n];
        double[] upper = new double[n];
        for (int i = 1; i < n - 1; i++) {
            double left = x[i] - x[i - 1];
            double right = x[i + 1] - x[i];
            double slope = (y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left;
            double pivot = 2 * (left + right) - left * upper[i - 1];
            upper[i] = right / pivot;
            second[i] = (6 * slope - left * second[i - 1]) / pivot;
        }
        for (int i = n - 2; i > 0; i--) {
            second[i] -= upper[i] * second[i + 1];
        }
        int low = 0;
        int high = n - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x[middle] > at) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double h = x[high] - x[low];
        double a = (x[high] - at) / h;
        double b = 1 - a;
        return a * y[low] + b * y[high]
                + ((a * a * a - a) * second[low] + (b * b * b - b) * second[high]) * h * h / 6;
    }
}
