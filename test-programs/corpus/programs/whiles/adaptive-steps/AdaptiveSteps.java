package programs.whiles;

import io.phigrad.Differentiable;

/** Steps are halved or doubled by an error estimate. */
public final class AdaptiveSteps {

    @Differentiable(wrt = {"y", "k"})
    public static double value(double y, double k, double end) {
        double t = 0;
        double h = 0.25;
        while (t < end) {
            if (t + h > end) {
                h = end - t;
            }
            double slope = -k * y + Math.sin(t);
            double euler = y + h * slope;
            double heun = y + h / 2 * (slope - k * euler + Math.sin(t + h));
            double error = Math.abs(heun - euler);
            if (error > 0.02) {
                h /= 2;
                continue;
            }
            y = heun;
            t += h;
            if (error < 0.005) h *= 2;
        }
        return y;
    }
}
