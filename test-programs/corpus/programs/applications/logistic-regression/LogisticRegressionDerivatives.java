package programs.applications;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LogisticRegression}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LogisticRegressionDerivatives {

    private LogisticRegressionDerivatives() {}

    /**
     * The derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect to
     * {@code beta}.
     *
     * <p>
     * The branch on active values (line 17) has the derivative of the side taken.
     */
    public static EnergyGradient energyGradient(double[] beta, double[] x, double[] y) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(beta, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect
     * to {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * beta.length * y.length + beta.length + 6 * y.length}; of the method
     * itself: at most about {@code 2 * beta.length * y.length}. Workspace: none.
     */
    public static void energyGradient(double[] beta, double[] x, double[] y, EnergyGradient into) {
        into.prepare(beta, x, y);
        energyGradientKernel(beta, x, y, into.beta);
    }

    /**
     * Computes the derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect
     * to {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 4 * beta.length * y.length}; of the method itself: at most about
     * {@code 2 * beta.length * y.length}. Workspace: none.
     */
    public static double energyValueAndGradient(double[] beta, double[] x, double[] y, EnergyGradient into) {
        into.prepare(beta, x, y);
        return energyValueAndGradientKernel(beta, x, y, into.beta);
    }

    /**
     * The derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect to
     * {@code beta}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] beta = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[] beta) {
            EnergyGradient holder = new EnergyGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        private void prepare(double[] beta, double[] x, double[] y) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.beta == y) {
                throw new IllegalArgumentException("argument y shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = roomLike(this.beta, beta);
        }
    }

    private static void energyGradientKernel(double[] beta, double[] x, double[] y, double[] betaBar) {
        for (int j = 0; j < beta.length; j++) {
            betaBar[j] = -0.001 * beta[j];
        }
        int k = beta.length >= 32 ? beta.length - 3 : 0;
        for (int i = 0; i < y.length; i++) {
            int k2 = i * beta.length;
            double z = 0.0;
            double z2 = 0.0;
            double z3 = 0.0;
            double z4 = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                z += x[k2 + j] * beta[j];
                z2 += x[k2 + (j + 1)] * beta[j + 1];
                z3 += x[k2 + (j + 2)] * beta[j + 2];
                z4 += x[k2 + (j + 3)] * beta[j + 3];
            }
            double z5 = z + z2 + (z3 + z4);
            for (; j < beta.length; j++) {
                z5 += x[k2 + j] * beta[j];
            }
            double t = (-z5 > 80.0 ? 1.0 : 1.0 / (1.0 + Math.exp(z5))) + (y[i] - 1.0);
            for (int l = 0; l < beta.length; l++) {
                betaBar[l] += t * x[k2 + l];
            }
        }
    }

    private static double energyValueAndGradientKernel(double[] beta, double[] x, double[] y,
            double[] betaBar) {
        double prior = 0.0;
        for (int j = 0; j < beta.length; j++) {
            double betaJ = beta[j];
            prior += betaJ * betaJ;
            betaBar[j] = -0.001 * betaJ;
        }
        double t = prior / 2000.0;
        int k = beta.length >= 32 ? beta.length - 3 : 0;
        double u = 0.0;
        for (int i = 0; i < y.length; i++) {
            int k2 = i * beta.length;
            double t2 = y[i] - 1.0;
            double z = 0.0;
            double z2 = 0.0;
            double z3 = 0.0;
            double z4 = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                z += x[k2 + j] * beta[j];
                z2 += x[k2 + (j + 1)] * beta[j + 1];
                z3 += x[k2 + (j + 2)] * beta[j + 2];
                z4 += x[k2 + (j + 3)] * beta[j + 3];
            }
            double z5 = z + z2 + (z3 + z4);
            for (; j < beta.length; j++) {
                z5 += x[k2 + j] * beta[j];
            }
            double log = -z5;
            double t3 = z5 * t2;
            double t4 = 1.0;
            if (!(log > 80.0)) {
                double t5 = Math.exp(-Math.abs(z5));
                double t6 = 1.0 + t5;
                double t7 = 1.0 / t6;
                t4 = (log < 0.0 ? t5 : 1.0) * t7;
                log = Math.max(log, 0.0) + (Math.log(t6) + (t5 - (t6 - 1.0)) * t7);
            }
            u += t3 - log;
            double t5 = t4 + t2;
            for (int l = 0; l < beta.length; l++) {
                betaBar[l] += t5 * x[k2 + l];
            }
        }
        return u - t;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
