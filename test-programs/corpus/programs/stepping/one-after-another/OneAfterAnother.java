package programs.stepping;

import io.phigrad.Differentiable;

/** Three phases of steps on the same arrays, the second a number of steps that the first has found, the third inside another loop. */
public final class OneAfterAnother {

    @Differentiable(wrt = {"x", "gain"})
    public static double phases(double[] x, double gain, int steps) {
        double level = gain;
        int found = 0;
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.cos(gain * x[i] + level);
            }
            level += x[s % x.length] * gain;
            found += x[0] > 0 ? 1 : 2;
        }
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += x[i] * level;
        }
        for (int s = found; s > 0; s -= 2) {
            for (int i = 1; i < x.length; i++) {
                x[i] += 0.1 * x[i - 1] * x[i];
            }
            x[0] *= mean;
        }
        double total = mean;
        for (int r = 0; r < x.length; r++) {
            double own = x[r];
            for (int s = 3; s <= steps; s++) {
                for (int i = 0; i < r; i++) {
                    own = Math.sin(own + x[i]);
                }
                total += own * x[r];
            }
        }
        return total;
    }
}
