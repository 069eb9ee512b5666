package programs.applications;

import io.phigrad.Differentiable;

/** The negative log posterior of a logistic regression, with the user's own guard. */
public final class LogisticRegression {

    @Differentiable(wrt = "beta")
    public static double energy(double[] beta, double[] x, double[] y) {
        int d = beta.length;
        double u = 0;
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < d; j++) {
                z += x[i * d + j] * beta[j];
            }
            double log = -z > 80 ? -z : Math.log(1 + Math.exp(-z));
            u += z * (y[i] - 1) - log;
        }
        double prior = 0;
        for (int j = 0; j < d; j++) {
            prior += beta[j] * beta[j];
        }
        return u - prior / 2000;
    }
}
