package programs.loops;

import io.phigrad.Differentiable;

/** Loops over rows around short loops over what is in a row, in numbers that four does and does not divide. */
public final class RowsInFours {

    /** Predictions from a matrix row by row, with a loss that guards against overflow. */
    @Differentiable(wrt = {"beta", "x"})
    public static double logistic(double[] beta, double[] x, boolean[] hit) {
        double loss = 0;
        for (int i = 0; i < hit.length; i++) {
            double z = 0;
            for (int j = 0; j < beta.length; j++) {
                z += x[i * beta.length + j] * beta[j];
            }
            double t = hit[i] ? -z : z;
            loss += t > 40 ? t : Math.log1p(Math.exp(t));
        }
        return loss;
    }

    @Differentiable
    public static double layer(double[][] w, double[] bias, double[] in) {
        double[] out = new double[bias.length];
        for (int i = 0; i < bias.length; i++) {
            double sum = bias[i];
            for (int j = 0; j < in.length; j++) {
                sum += w[i][j] * in[j];
            }
            out[i] = Math.tanh(sum);
        }
        double total = 0;
        for (double o : out) {
            total += o * o;
        }
        return total;
    }

    /** What a round leaves decays. */
    @Differentiable
    public static double smoothed(double[] x, double[] weights, double keep) {
        double level = 0;
        double sum = 0;
        for (int i = 0; i + weights.length <= x.length; i++) {
            double seen = 0;
            for (int j = 0; j < weights.length; j++) {
                seen += weights[j] * x[i + j];
            }
            level = keep * level + (1 - keep) * seen;
            sum += level * level;
        }
        return sum;
    }

    /** Several elements of a row may add to one bin, and a row may stand in the matrix twice. */
    @Differentiable(wrt = "a")
    public static double bins(double[][] a, int[] bin, int bins) {
        double[] sums = new double[bins];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < bin.length; j++) {
                sums[bin[j]] += a[i][j] * a[i][j];
            }
        }
        double product = 1;
        for (double sum : sums) {
            product *= 1 + sum;
        }
        return product;
    }

    /** Rounds read what the round before wrote: they wait for one another. */
    @Differentiable
    public static double relaxed(double[] start, double[] weights, int rounds) {
        double[] x = start.clone();
        for (int i = 0; i < rounds; i++) {
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * x[(i + j) % x.length];
            }
            x[i % x.length] = Math.sin(sum);
        }
        double total = 0;
        for (double v : x) {
            total += v;
        }
        return total;
    }
}
