package programs.applications;

import io.phigrad.Differentiable;

/** A partial likelihood: risks summed in the order of times that are sorted first. */
public final class CoxRegression {
    @Differentiable(wrt = "beta")
    static double partialLikelihood(double[] beta, double[][] x, double[] time, boolean[] event) {
        int n = x.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        for (int i = 1; i < n; i++) {
            int v = order[i], j = i - 1;
            while (j >= 0 && time[order[j]] < time[v]) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = v;
        }
        double risk = 0, ll = 0;
        for (int i : order) {
            double eta = 0;
            for (int k = 0; k < beta.length; k++) eta += beta[k] * x[i][k];
            risk += Math.exp(eta);
            if (!event[i]) continue;
            ll += eta - Math.log(risk);
        }
        return -ll;
    }
}
