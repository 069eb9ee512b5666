package programs.applications;

import io.phigrad.Differentiable;

/** A model of four rates fitted to a series; leap steps of Heun's method. */
public final class PredatorPrey {

    @Differentiable(wrt = {"rates", "prey", "predators"})
    public static double misfit(double[] rates, double prey, double predators, double[][] observed) {
        double sum = 0;
        for (int t = 0; t < observed.length; t++) {
            for (int s = 0; s < 4; s++) {
                double dx = growth(rates, prey, predators);
                double dy = decline(rates, prey, predators);
                double x = prey + 0.05 * dx;
                double y = predators + 0.05 * dy;
                prey += 0.025 * (dx + growth(rates, x, y));
                predators += 0.025 * (dy + decline(rates, x, y));
            }
            sum += Math.pow(prey - observed[t][0], 2) + Math.pow(predators - observed[t][1], 2);
        }
        return sum;
    }

    private static double growth(double[] r, double x, double y) {
        return r[0] * x - r[1] * x * y;
    }

    private static double decline(double[] r, double x, double y) {
        return r[2] * x * y - r[3] * y;
    }
}
