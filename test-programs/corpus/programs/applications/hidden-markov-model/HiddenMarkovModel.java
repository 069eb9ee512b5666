package programs.applications;

import io.phigrad.Differentiable;

/** The forward algorithm with scaling; rows of logits are made into probabilities. */
public final class HiddenMarkovModel {

    @Differentiable(wrt = {"transition", "emission"})
    public static double logLikelihood(double[][] transition, double[][] emission, int[] symbols) {
        int n = transition.length;
        double[][] t = new double[n][n];
        double[][] e = new double[n][emission[0].length];
        for (int i = 0; i < n; i++) {
            softmax(transition[i], t[i]);
            softmax(emission[i], e[i]);
        }
        double[] alpha = new double[n];
        double[] next = new double[n];
        for (int i = 0; i < n; i++) alpha[i] = 1.0 / n;
        double sum = 0;
        for (int symbol : symbols) {
            double scale = 0;
            for (int j = 0; j < n; j++) {
                next[j] = 0;
                for (int i = 0; i < n; i++) next[j] += alpha[i] * t[i][j];
                next[j] *= e[j][symbol];
                scale += next[j];
            }
            for (int j = 0; j < n; j++) alpha[j] = next[j] / scale;
            sum += Math.log(scale);
        }
        return sum;
    }

    private static void softmax(double[] logits, double[] out) {
        double max = logits[0];
        for (double l : logits) max = Math.max(max, l);
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            out[i] = Math.exp(logits[i] - max);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) out[i] /= sum;
    }
}
