package programs.applications;

import io.phigrad.Differentiable;

/** Items chosen by dynamic programming in one array that runs backwards. */
public final class Knapsack {
    static double best;

    @Differentiable(wrt = {"value", "penalty"})
    static double f(double[] value, int[] weight, int cap, double penalty) {
        double[] dp = new double[cap + 1];
        int[] cnt = new int[cap + 1];
        for (int i = 0; i < value.length; i++)
            for (int c = cap; c >= weight[i]; c--) {
                double with = dp[c - weight[i]] + value[i] - penalty * cnt[c - weight[i]];
                if (with > dp[c]) {
                    dp[c] = with;
                    cnt[c] = cnt[c - weight[i]] + 1;
                }
            }
        double m = Double.NEGATIVE_INFINITY;
        int at = -1;
        for (int c = 0; c <= cap; c++)
            if (dp[c] > m) {
                m = dp[c];
                at = c;
            }
        return m + 0.01 * at * penalty * penalty;
    }
}
