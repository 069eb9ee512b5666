package programs.arrays;

import io.phigrad.Differentiable;

/** Arrays of boolean, int and long steer what happens to an active one. */
public final class MasksAndCounters {

    @Differentiable(wrt = {"x"})
    public static double value(double[] x, boolean[] mask, long[] counts) {
        boolean[] seen = new boolean[x.length];
        int[] bins = new int[3];
        long total = 0;
        for (int i = 0; i < x.length; i++) {
            seen[i] = mask[i] ^ x[i] > 0.5;
            bins[x[i] < 0 ? 0 : seen[i] ? 1 : 2]++;
            counts[i] += i;
            total += counts[i] * (seen[i] ? 2 : 1);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (seen[i]) {
                sum += x[i] * bins[1];
            } else {
                sum += x[i] * x[i] * counts[i];
            }
        }
        return sum / (total + 1) + bins[0];
    }
}
