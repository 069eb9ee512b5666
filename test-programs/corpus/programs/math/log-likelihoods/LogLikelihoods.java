package programs.math;

import io.phigrad.Differentiable;

/** Likelihoods as a programmer writes them first, which overflow or vanish if they are computed so. */
public final class LogLikelihoods {

    @Differentiable
    public static double logSumExp(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.exp(x[i]);
        }
        return Math.log(sum);
    }

    @Differentiable(wrt = {"mean", "weight"})
    public static double mixture(double[] data, double[] mean, double[] weight) {
        double all = 0;
        for (double x : data) {
            double density = 0;
            for (int k = 0; k < mean.length; k++) {
                double z = x - mean[k];
                density += weight[k] * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
            }
            all += Math.log(density);
        }
        return all;
    }

    @Differentiable(wrt = "w")
    public static double classes(double[][] w, double[][] features, int[] labels) {
        double loss = 0;
        for (int s = 0; s < features.length; s++) {
            double sum = 0;
            double own = 0;
            for (int c = 0; c < w.length; c++) {
                double score = 0;
                for (int j = 0; j < w[c].length; j++) {
                    score += w[c][j] * features[s][j];
                }
                if (c == labels[s]) {
                    own = score;
                }
                sum += Math.exp(score);
            }
            loss += Math.log(sum) - own;
        }
        return loss;
    }

    @Differentiable
    public static double crossEntropy(double[] w, double[] x, double[] y) {
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            double p = 1 / (1 + Math.exp(-(w[0] + w[1] * x[i])));
            loss -= y[i] * Math.log(p) + (1 - y[i]) * Math.log(1 - p);
        }
        return loss;
    }

    @Differentiable
    public static double choice(double a, double b, double c) {
        double first = Math.exp(a) / (Math.exp(a) + Math.exp(b) + Math.exp(c));
        return Math.log(Math.exp(a) + Math.exp(b)) + first * c;
    }

    @Differentiable
    public static double forward(double[] start, double[][] step, int length) {
        double[] alpha = start.clone();
        for (int t = 0; t < length; t++) {
            double[] next = new double[alpha.length];
            for (int j = 0; j < alpha.length; j++) {
                double sum = 0;
                for (int i = 0; i < alpha.length; i++) {
                    sum += Math.exp(alpha[i] + step[i][j]);
                }
                next[j] = Math.log(sum);
            }
            alpha = next;
        }
        double sum = 0;
        for (double a : alpha) {
            sum += Math.exp(a);
        }
        return Math.log(sum);
    }
}
