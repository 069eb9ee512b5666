package programs.stepping;

import io.phigrad.Differentiable;

/** Sweeps over a rope in place until it hardly moves, or is torn: an early return from the inner loop. */
public final class RelaxedUntilStill {

    @Differentiable(wrt = {"height", "load"})
    public static double sag(double[] height, double[] load, double limit) {
        double moved;
        int sweeps = 0;
        do {
            moved = 0;
            for (int i = 1; i + 1 < height.length; i++) {
                double before = height[i];
                double after = 0.5 * (height[i - 1] + height[i + 1]) - load[i] * (1 + before * before);
                if (after < -limit) {
                    return after * before * height[0];
                }
                height[i] = after;
                moved += Math.abs(after - before);
            }
            sweeps++;
            if (sweeps == 6) {
                break;
            }
        } while (moved > 0.05);
        double sum = 0;
        for (int i = 0; i < height.length; i++) {
            sum += height[i] * height[i] * load[i];
        }
        return sum;
    }
}
