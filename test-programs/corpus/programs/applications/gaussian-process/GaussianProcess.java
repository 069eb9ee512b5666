package programs.applications;

import io.phigrad.Differentiable;

/** The log marginal likelihood of a Gaussian process with a squared exponential kernel. */
public final class GaussianProcess {

    @Differentiable(wrt = {"x", "logLength", "logNoise"})
    public static double logLikelihood(double[] x, double[] y, double logLength, double logNoise) {
        int n = x.length;
        double length = Math.exp(logLength);
        double noise = Math.exp(logNoise);
        double[][] k = new double[n][];
        for (int i = 0; i < n; i++) {
            k[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double d = (x[i] - x[j]) / length;
                k[i][j] = Math.exp(-0.5 * d * d);
                if (i == j) k[i][j] += noise;
            }
        }
        factor(k);
        double[] z = new double[n];
        double sum = -0.5 * n * Math.log(2 * Math.PI);
        for (int i = 0; i < n; i++) {
            double s = y[i];
            for (int j = 0; j < i; j++) s -= k[i][j] * z[j];
            z[i] = s / k[i][i];
            sum -= 0.5 * z[i] * z[i] + Math.log(k[i][i]);
        }
        return sum;
    }

    private static void factor(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            for (int k = 0; k < j; k++) a[j][j] -= a[j][k] * a[j][k];
            a[j][j] = Math.sqrt(a[j][j]);
            for (int i = j + 1; i < a.length; i++) {
                for (int k = 0; k < j; k++) a[i][j] -= a[i][k] * a[j][k];
                a[i][j] /= a[j][j];
            }
        }
    }
}
