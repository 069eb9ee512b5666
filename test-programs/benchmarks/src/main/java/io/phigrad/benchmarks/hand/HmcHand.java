package io.phigrad.benchmarks.hand;

/**
 * The gradient of {@link io.phigrad.benchmarks.workloads.Hmc#u} by the coefficients, by hand.
 *
 * <p>Frozen: the yardstick for generated code, written before there was any.
 *
 * <p>A row adds {@code c x} to the gradient, with {@code c = y - 1 + sigma(-z)}. With {@code t = exp(-z)} and
 * {@code u = 1 + t}, {@code sigma(-z) = t / u} and {@code log1p(t) = log(u) + (t - (u - 1)) / u}: one exponential and one
 * division for both, and no call of {@code Math.log1p}, which is three times slower. Below -700, where t would
 * overflow, {@code log1p(exp(-z))} is -z.
 */
public final class HmcHand {

    private static final double LOWEST = -700;

    private HmcHand() {}

    /** Scratch of the distributed variants; one per thread. */
    public static final class Workspace {
        private double[] z = new double[0];
        private double[] u = new double[0];

        private void ensure(int rows) {
            if (z.length < rows) {
                z = new double[rows];
                u = new double[rows];
            }
        }
    }

    /** One sweep over the rows. Returns the value. */
    public static double plain(double[] beta, double[] x, double[] y, double[] betaBar) {
        int dims = beta.length;
        double sum = prior(beta, betaBar);
        for (int i = 0; i < y.length; i++) {
            int row = i * dims;
            double z = 0;
            for (int j = 0; j < dims; j++) {
                z += x[row + j] * beta[j];
            }
            double miss = y[i] - 1;
            double c;
            if (z > LOWEST) {
                double t = Math.exp(-z);
                double u = 1 + t;
                double reciprocal = 1 / u;
                sum += z * miss - (Math.log(u) + (t - (u - 1)) * reciprocal);
                c = miss + t * reciprocal;
            } else {
                sum += z * miss + z;
                c = miss + 1;
            }
            for (int j = 0; j < dims; j++) {
                betaBar[j] += c * x[row + j];
            }
        }
        return sum;
    }

    /** One sweep without the value, and so without a logarithm. */
    public static void gradient(double[] beta, double[] x, double[] y, double[] betaBar) {
        int dims = beta.length;
        for (int j = 0; j < dims; j++) {
            betaBar[j] = -beta[j] / 1000;
        }
        for (int i = 0; i < y.length; i++) {
            int row = i * dims;
            double z = 0;
            for (int j = 0; j < dims; j++) {
                z += x[row + j] * beta[j];
            }
            double c = y[i] - 1 + 1 / (1 + Math.exp(z));
            for (int j = 0; j < dims; j++) {
                betaBar[j] += c * x[row + j];
            }
        }
    }

    /** The matrix by columns, the exponentials and the logarithms each in a loop of their own. Returns the value. */
    public static double distributed(double[] beta, double[] x, double[] y, double[] betaBar, Workspace scratch) {
        scratch.ensure(y.length);
        double sum = prior(beta, betaBar);
        predictors(beta, x, y.length, scratch.z);
        exponentials(scratch.z, scratch.u, y.length);
        sum += rows(y, scratch.z, scratch.u);
        sum -= logarithms(scratch.u, y.length);
        gather(x, y.length, scratch.z, betaBar);
        return sum;
    }

    /** As {@link #distributed} without the value. */
    public static void distributedGradient(double[] beta, double[] x, double[] y, double[] betaBar, Workspace scratch) {
        scratch.ensure(y.length);
        double[] z = scratch.z;
        int rows = y.length;
        for (int j = 0; j < beta.length; j++) {
            betaBar[j] = -beta[j] / 1000;
        }
        predictors(beta, x, rows, z);
        for (int i = 0; i < rows; i++) {
            z[i] = Math.exp(z[i]);
        }
        for (int i = 0; i < rows; i++) {
            z[i] = y[i] - 1 + 1 / (1 + z[i]);
        }
        gather(x, rows, z, betaBar);
    }

    private static double prior(double[] beta, double[] betaBar) {
        double square = 0;
        for (int j = 0; j < beta.length; j++) {
            square += beta[j] * beta[j];
            betaBar[j] = -beta[j] / 1000;
        }
        return -square / 2000;
    }

    private static void predictors(double[] beta, double[] x, int rows, double[] z) {
        int dims = beta.length;
        for (int i = 0; i < rows; i++) {
            z[i] = x[i * dims] * beta[0];
        }
        for (int j = 1; j < dims; j++) {
            double b = beta[j];
            for (int i = 0; i < rows; i++) {
                z[i] += x[i * dims + j] * b;
            }
        }
    }

    /** Clamped rather than branched on, so that the loop is one straight line; {@link #rows} adds what was cut off. */
    private static void exponentials(double[] z, double[] t, int rows) {
        for (int i = 0; i < rows; i++) {
            t[i] = Math.exp(-Math.max(z[i], LOWEST));
        }
    }

    /** Turns z into the rows' factors c and t into u; returns the value but for the logarithms of u. */
    private static double rows(double[] y, double[] z, double[] tThenU) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double t = tThenU[i];
            double u = 1 + t;
            double reciprocal = 1 / u;
            double miss = y[i] - 1;
            sum += z[i] * miss - ((t - (u - 1)) * reciprocal + (Math.max(z[i], LOWEST) - z[i]));
            tThenU[i] = u;
            z[i] = miss + t * reciprocal;
        }
        return sum;
    }

    private static double logarithms(double[] u, int rows) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += Math.log(u[i]);
        }
        return sum;
    }

    private static void gather(double[] x, int rows, double[] factors, double[] betaBar) {
        int dims = betaBar.length;
        for (int j = 0; j < dims; j++) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            int i = 0;
            int at = j;
            for (; i < rows - 3; i += 4, at += 4 * dims) {
                a += factors[i] * x[at];
                b += factors[i + 1] * x[at + dims];
                c += factors[i + 2] * x[at + 2 * dims];
                d += factors[i + 3] * x[at + 3 * dims];
            }
            for (; i < rows; i++, at += dims) {
                a += factors[i] * x[at];
            }
            betaBar[j] += (a + b) + (c + d);
        }
    }
}
