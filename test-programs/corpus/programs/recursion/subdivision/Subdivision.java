package programs.recursion;

import io.phigrad.Differentiable;

/** Midpoint subdivision into an out-parameter: each call fills its part of the curve. */
public final class Subdivision {

    @Differentiable
    public static double roughness(double left, double right, double bend, int n) {
        double[] curve = new double[n + 1];
        curve[0] = left;
        curve[n] = right;
        divide(curve, 0, n, bend);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double step = curve[i + 1] - curve[i];
            sum += step * step * step;
        }
        return sum;
    }

    private static void divide(double[] curve, int from, int to, double bend) {
        if (to - from > 1) {
            int middle = (from + to) / 2;
            curve[middle] = (curve[from] + curve[to]) / 2 + bend * Math.sin(middle);
            divide(curve, from, middle, bend * 0.5);
            divide(curve, middle, to, bend * bend);
        }
    }
}
