package programs.calls;

import io.phigrad.Differentiable;

/** A helper that iterates until it converges, called at every element. */
public final class HelperWithWhile {

    @Differentiable(wrt = {"mean", "eccentricity"})
    public static double value(double[] mean, double eccentricity, int rounds) {
        double sum = 0;
        for (double m : mean) {
            double e = solve(m, eccentricity, rounds);
            sum += Math.cos(e) - eccentricity;
        }
        return sum * sum;
    }

    /** Kepler's equation. */
    private static double solve(double m, double ecc, int rounds) {
        double e = ecc < 0.8 ? m : Math.PI;
        for (int round = 0; round < rounds; round++) {
            double step = (e - ecc * Math.sin(e) - m) / (1 - ecc * Math.cos(e));
            e -= step;
            if (Math.abs(step) < 1e-13) break;
        }
        return e;
    }
}
