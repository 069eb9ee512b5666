package programs.loops;

import io.phigrad.Differentiable;

/** Powers are carried along, three levels deep, with triangular bounds. */
public final class GeometricSeries {

    @Differentiable(wrt = {"q", "x"})
    public static double value(double q, double[] x) {
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            double power = 1;
            for (int j = 0; j <= i; j++) {
                total += power * x[j];
                power *= q;
            }
            for (int j = i + 1; j < x.length; j++) {
                for (int k = i; k < j; k++) {
                    total -= x[i] * x[j] * x[k] * power;
                }
            }
        }
        return total;
    }
}
