package programs.whiles;

import io.phigrad.Differentiable;

/** Bisection on indices, comparisons on active values. */
public final class BinarySearch {

    @Differentiable(wrt = {"x", "y", "t"})
    public static double interpolate(double[] x, double[] y, double t) {
        int lo = 0;
        int hi = x.length - 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) >>> 1;
            if (x[mid] <= t) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        double h = x[hi] - x[lo];
        double a = (x[hi] - t) / h;
        double b = 1 - a;
        return a * y[lo] + b * y[hi] + (a * a * a - a) * h * h / 6;
    }
}
