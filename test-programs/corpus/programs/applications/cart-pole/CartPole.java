package programs.applications;

import io.phigrad.Differentiable;

/** A pole on a cart under given pushes. */
public final class CartPole {

    @Differentiable(wrt = {"a"})
    public static double loss(double[] a, double[] init) {
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        double loss = 0;
        for (double push : a) {
            double sin = Math.sin(x2);
            double cos = Math.cos(x2);
            double r = 9 * push + 0.045 * x3 * x3 * sin;
            double q = (9.8 * sin - r * cos) / (0.65 - 0.4 * cos * cos);
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x3 += 0.02 * q;
            double reward = Math.max(0, (2.4 - Math.abs(x0)) * (0.21 - Math.abs(x2)));
            loss += (0.5 - reward) * (0.5 - reward);
        }
        return loss;
    }
}
