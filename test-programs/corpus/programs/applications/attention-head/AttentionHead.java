package programs.applications;

import io.phigrad.Differentiable;

/** Attention of queries to keys, causal or not, with a stable softmax. */
public final class AttentionHead {
    @Differentiable(wrt = {"q", "k", "v"})
    public static double head(double[][] q, double[][] k, double[][] v, boolean causal) {
        double scale = 1 / Math.sqrt(q[0].length);
        double total = 0;
        for (int i = 0; i < q.length; i++) {
            int keys = causal ? Math.min(i + 1, k.length) : k.length;
            double[] score = new double[keys];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < keys; j++) {
                for (int d = 0; d < q[i].length; d++) score[j] += q[i][d] * k[j][d];
                score[j] *= scale;
                max = Math.max(max, score[j]);
            }
            double z = 0;
            for (int j = 0; j < keys; j++) z += score[j] = Math.exp(score[j] - max);
            for (int d = 0; d < v[0].length; d++) {
                double o = 0;
                for (int j = 0; j < keys; j++) o += score[j] / z * v[j][d];
                total += o * o * (d + 1);
            }
        }
        return total;
    }
}
