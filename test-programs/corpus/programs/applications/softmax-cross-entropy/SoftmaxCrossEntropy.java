package programs.applications;

import io.phigrad.Differentiable;

/** Multinomial classification; rows of scores overwritten by probabilities. */
public final class SoftmaxCrossEntropy {

    @Differentiable(wrt = {"weights"})
    public static double loss(double[][] weights, double[][] features, int[] labels, double decay) {
        int classes = weights.length;
        double[] scores = new double[classes];
        double loss = 0;
        for (int s = 0; s < features.length; s++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < classes; c++) {
                scores[c] = 0;
                for (int j = 0; j < features[s].length; j++) {
                    scores[c] += weights[c][j] * features[s][j];
                }
                max = Math.max(max, scores[c]);
            }
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                scores[c] = Math.exp(scores[c] - max);
                sum += scores[c];
            }
            loss -= Math.log(scores[labels[s]] / sum);
        }
        for (double[] row : weights) {
            for (double w : row) {
                loss += decay * w * w;
            }
        }
        return loss;
    }
}
