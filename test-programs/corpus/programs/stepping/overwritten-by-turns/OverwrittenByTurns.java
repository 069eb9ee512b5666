package programs.stepping;

import io.phigrad.Differentiable;

/** Elements of double, float and int arrays overwritten in branches, between reads that are needed later. */
public final class OverwrittenByTurns {

    @Differentiable(wrt = {"x", "y"})
    public static double mixed(double[] x, float[] y, int steps) {
        int n = x.length;
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            place[i] = (i + 1) % n;
        }
        double sum = 0;
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < n; i++) {
                int j = place[i];
                double before = x[j];
                if (x[i] > 0.2) {
                    x[j] = x[i] * Math.cos(before);
                    y[i] *= (float) x[j];
                } else if (before < 0) {
                    x[i] = before * before;
                    place[i] = (j + s) % n;
                }
                double between = x[j];
                x[j] = 0.5 * between + y[i];
                sum += before * between * x[j] * y[i];
            }
        }
        return sum;
    }
}
