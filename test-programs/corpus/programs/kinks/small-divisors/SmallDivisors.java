package programs.kinks;

import io.phigrad.Differentiable;

/** Divisors whose reciprocals overflow where the quotients do not. */
public final class SmallDivisors {

    @Differentiable(wrt = "w")
    public static double clipped(double w, double d) {
        double gain = Math.min(1 / d, 1e12);
        double tiny = Math.abs(w) * 1e-300;
        return Math.sin(tiny / d * 1e-9) + gain * 1e-12 * w;
    }

    @Differentiable(wrt = {"x", "w"})
    public static double scaled(double[] x, double[] d, double w) {
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            double inverse = 1 / d[i];
            if (Math.abs(inverse) > 1e12) {
                inverse = w;
            }
            double tiny = x[i] * x[i] * 1e-300;
            sum += Math.atan(tiny / d[i] * 1e-9) + inverse * x[i];
        }
        return sum;
    }

    @Differentiable(wrt = {"row", "w"})
    public static double pivots(double[] row, double pivot, double w) {
        double inverse = 1 / pivot;
        double sum = inverse > 1e300 ? w : w * inverse;
        for (int j = 0; j < row.length; j++) {
            sum += Math.cos(row[j] * 0x1p-980 / pivot * 1e-24) * w;
        }
        return sum;
    }
}
