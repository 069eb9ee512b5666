package programs.applications;

import io.phigrad.Differentiable;

/** An American option on a binomial tree whose values are overwritten level by level. */
public final class AmericanOption {
    @Differentiable(wrt = {"spot", "strike", "rate", "vol", "time"})
    static double american(double spot, double strike, double rate, double vol, double time, int steps, boolean put) {
        double dt = time / steps;
        double up = Math.exp(vol * Math.sqrt(dt));
        double down = 1 / up;
        double grow = Math.exp(rate * dt);
        double p = (grow - down) / (up - down);
        double[] value = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double s = spot * Math.pow(up, 2 * i - steps);
            value[i] = Math.max(0, put ? strike - s : s - strike);
        }
        for (int n = steps - 1; n >= 0; n--) {
            for (int i = 0; i <= n; i++) {
                double hold = (p * value[i + 1] + (1 - p) * value[i]) / grow;
                double s = spot * Math.pow(up, 2 * i - n);
                double exercise = put ? strike - s : s - strike;
                value[i] = exercise > hold ? exercise : hold;
            }
        }
        return value[0];
    }
}
