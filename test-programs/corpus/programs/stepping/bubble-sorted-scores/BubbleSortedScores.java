package programs.stepping;

import io.phigrad.Differentiable;

/** A weighted sum of sorted scores: neighbours change places in the argument itself, the pass that changes none is the last. */
public final class BubbleSortedScores {

    @Differentiable(wrt = {"score", "weight"})
    public static double ranked(double[] score, double[] weight) {
        boolean changed = true;
        double effort = 0;
        while (changed) {
            changed = false;
            for (int i = 1; i < score.length; i++) {
                if (score[i - 1] > score[i]) {
                    double held = score[i];
                    score[i] = score[i - 1];
                    score[i - 1] = held;
                    effort += score[i] * held;
                    changed = true;
                }
            }
        }
        double sum = 0.1 * effort;
        for (int i = 0; i < score.length; i++) {
            sum += weight[i] * score[i] * score[i];
        }
        return sum;
    }
}
