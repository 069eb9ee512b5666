package programs.arrays;

import io.phigrad.Differentiable;

/** System.arraycopy within one array, up and down, and a ring that shifts. */
public final class OverlappingMoves {

    @Differentiable
    public static double value(double[] x, double[] w) {
        double sum = 0;
        for (int step = 0; step < w.length; step++) {
            double last = x[x.length - 1];
            System.arraycopy(x, 0, x, 1, x.length - 1);
            x[0] = last * w[step];
            sum += x[0] * x[1];
        }
        System.arraycopy(x, 2, x, 0, x.length - 2);
        double[] alias = x;
        System.arraycopy(alias, 0, x, 1, 2);
        for (int i = 0; i < x.length; i++) {
            sum += (i + 1) * x[i] * x[i];
        }
        return sum;
    }
}
