package programs.matrices;

import io.phigrad.Differentiable;

/** Rows of flat matrices that add to sums by column, with few columns and with many, with rows and without. */
public final class FewColumns {

    /** Counts with a rate that is log-linear; each row has a weight. */
    @Differentiable(wrt = {"beta", "offset"})
    public static double poisson(double[] beta, double offset, double[] x, int[] count, double[] weight) {
        double sum = 0;
        for (int i = 0; i < count.length; i++) {
            double eta = offset;
            for (int j = 0; j < beta.length; j++) {
                eta += x[i * beta.length + j] * beta[j];
            }
            sum += weight[i] * (count[i] * eta - Math.exp(eta));
        }
        return sum;
    }

    /** The number of columns is the caller's: with no rows, no coefficient need be there. */
    @Differentiable(wrt = "beta")
    public static double distances(double[] beta, double[] x, double[] y, int columns) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double miss = y[i];
            for (int j = 0; j < columns; j++) {
                miss -= x[i * columns + j] * beta[j];
            }
            sum += 1 / Math.sqrt(1 + miss * miss);
        }
        return sum;
    }

    /** Two sets of coefficients over the same rows, the first row left out; the rows' results are kept. */
    @Differentiable(wrt = {"mean", "spread"})
    public static double heteroscedastic(double[] mean, double[] spread, double[] x, double[] y, double[] fits) {
        int m = mean.length;
        double sum = 0;
        for (int i = 1; i < y.length; i++) {
            double center = 0;
            double log = 0;
            for (int j = 0; j < m; j++) {
                center += x[i * m + j] * mean[j];
                log += x[i * m + j] * spread[j];
            }
            double z = (y[i] - center) * Math.exp(-log);
            fits[i] = center;
            sum += 0.5 * z * z + log;
        }
        return sum;
    }

    /** What a row leaves to the next is part of what it adds. */
    @Differentiable(wrt = "beta")
    public static double momentum(double[] beta, double[] x, double[] y) {
        double level = 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < beta.length; j++) {
                z += x[i * beta.length + j] * beta[j];
            }
            level = 0.5 * level + y[i];
            sum += level / (2 + Math.cos(z));
        }
        return sum;
    }

    /** Only some rows count. */
    @Differentiable(wrt = "beta")
    public static double hinge(double[] beta, double[] x, boolean[] up) {
        double sum = 0;
        for (int i = 0; i < up.length; i++) {
            double z = 0;
            for (int j = 0; j < beta.length; j++) {
                z += x[j + beta.length * i] * beta[j];
            }
            double margin = up[i] ? 1 - z : 1 + z;
            sum += margin > 0 ? margin * margin : 0;
        }
        return sum;
    }

    /** Powers of one number in place of a matrix. */
    @Differentiable(wrt = "c")
    public static double polynomial(double[] c, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double fit = 0;
            for (int j = 0; j < c.length; j++) {
                fit += c[j] * Math.cos(j * x[i]);
            }
            double miss = fit - y[i];
            sum += miss * miss / (1 + miss * miss);
        }
        return sum;
    }
}
