package programs.whiles;

import io.phigrad.Differentiable;

/** Two values approach each other; the period of a pendulum. */
public final class ArithmeticGeometricMean {

    @Differentiable(wrt = {"length", "amplitude"})
    public static double period(double length, double amplitude) {
        double a = 1;
        double g = Math.cos(amplitude / 2);
        while (a - g > 1e-14) {
            double mean = (a + g) / 2;
            g = Math.sqrt(a * g);
            a = mean;
        }
        return 2 * Math.PI * Math.sqrt(length / 9.81) / a;
    }
}
