package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LogisticRegression}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LogisticRegressionDerivatives {

    private LogisticRegressionDerivatives() {}

    /**
     * The derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect to
     * {@code beta}.
     */
    public static EnergyGradient energyGradient(double[] beta, double[] x, double[] y) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(beta, x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect
     * to {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * beta.length * y.length + beta.length + 5 * y.length}; of the method itself:
     * about {@code 2 * beta.length * y.length}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static void energyGradient(double[] beta, double[] x, double[] y, EnergyGradient into) {
        into.prepare(beta, x, y);
        energyGradientKernel(beta, x, y, into.beta, into.doubles);
    }

    /**
     * Computes the derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect
     * to {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 4 * beta.length * y.length}; of the method itself: about
     * {@code 2 * beta.length * y.length}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static double energyValueAndGradient(double[] beta, double[] x, double[] y, EnergyGradient into) {
        into.prepare(beta, x, y);
        return energyValueAndGradientKernel(beta, x, y, into.beta, into.doubles);
    }

    /**
     * The derivative of {@link LogisticRegression#energy(double[], double[], double[])} with respect to
     * {@code beta}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] beta = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

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

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.beta = beta;
            return results;
        }
    }

    private static void energyGradientKernel(double[] beta, double[] x, double[] y, double[] betaBar,
            double[][] doubles) {
        for (int j = 0; j < beta.length; j++) {
            betaBar[j] = -0.001 * beta[j];
        }
        if (0 < y.length) {
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    for (int i = 0; i < y.length; i++) {
                        rows[i] = Math.exp(x[i] * beta0);
                    }
                } else {
                    int k = y.length - 3;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = i * beta.length;
                        int k3 = (i + 1) * beta.length;
                        int k4 = (i + 2) * beta.length;
                        int k5 = (i + 3) * beta.length;
                        double z = 0.0;
                        double z2 = 0.0;
                        double z3 = 0.0;
                        double z4 = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            z += x[k2 + j] * betaJ;
                            z2 += x[k3 + j] * betaJ;
                            z3 += x[k4 + j] * betaJ;
                            z4 += x[k5 + j] * betaJ;
                        }
                        rows[i] = Math.exp(z);
                        rows[i + 1] = Math.exp(z2);
                        rows[i + 2] = Math.exp(z3);
                        rows[i + 3] = Math.exp(z4);
                    }
                    for (; i < y.length; i++) {
                        int k2 = i * beta.length;
                        double z = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            z += x[k2 + j] * beta[j];
                        }
                        rows[i] = Math.exp(z);
                    }
                }
                for (int i = 0; i < y.length; i++) {
                    rows[i] = y[i] - 1.0 + 1.0 / (1.0 + rows[i]);
                }
                int k = y.length >= 32 ? y.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum += rows[i] * x[k5];
                        sum2 += rows[i + 1] * x[k5 + beta.length];
                        sum3 += rows[i + 2] * x[k5 + k2];
                        sum4 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i < y.length; i++) {
                        sum5 += rows[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = y.length - 3;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = i * beta.length;
                    int k3 = (i + 1) * beta.length;
                    int k4 = (i + 2) * beta.length;
                    int k5 = (i + 3) * beta.length;
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        z += x[k2 + j] * betaJ;
                        z2 += x[k3 + j] * betaJ;
                        z3 += x[k4 + j] * betaJ;
                        z4 += x[k5 + j] * betaJ;
                    }
                    double t = y[i] - 1.0 + 1.0 / (1.0 + Math.exp(z));
                    double t2 = y[i + 1] - 1.0 + 1.0 / (1.0 + Math.exp(z2));
                    double t3 = y[i + 2] - 1.0 + 1.0 / (1.0 + Math.exp(z3));
                    double t4 = y[i + 3] - 1.0 + 1.0 / (1.0 + Math.exp(z4));
                    for (int j = 0; j < beta.length; j++) {
                        double t5 = t3 * x[k4 + j] + t4 * x[k5 + j];
                        betaBar[j] += t * x[k2 + j] + t2 * x[k3 + j] + t5;
                    }
                }
                for (; i < y.length; i++) {
                    int k2 = i * beta.length;
                    double z = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        z += x[k2 + j] * beta[j];
                    }
                    double t = y[i] - 1.0 + 1.0 / (1.0 + Math.exp(z));
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += t * x[k2 + j];
                    }
                }
            }
        }
    }

    private static double energyValueAndGradientKernel(double[] beta, double[] x, double[] y,
            double[] betaBar, double[][] doubles) {
        double prior = 0.0;
        for (int j = 0; j < beta.length; j++) {
            double betaJ = beta[j];
            prior += betaJ * betaJ;
            betaBar[j] = -0.001 * betaJ;
        }
        double t = prior / 2000.0;
        double u;
        if (0 < y.length) {
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                int k = y.length - 3;
                u = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = i * beta.length;
                    int k3 = (i + 1) * beta.length;
                    int k4 = (i + 2) * beta.length;
                    int k5 = (i + 3) * beta.length;
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        z += x[k2 + j] * betaJ;
                        z2 += x[k3 + j] * betaJ;
                        z3 += x[k4 + j] * betaJ;
                        z4 += x[k5 + j] * betaJ;
                    }
                    double t2 = -z;
                    double t3 = -z2;
                    double t4 = -z3;
                    double t5 = -z4;
                    double t6 = Math.exp(-Math.abs(z));
                    double t7 = Math.exp(-Math.abs(z2));
                    double t8 = Math.exp(-Math.abs(z3));
                    double t9 = Math.exp(-Math.abs(z4));
                    double t10 = 1.0 + t6;
                    double t11 = 1.0 + t7;
                    double t12 = 1.0 + t8;
                    double t13 = 1.0 + t9;
                    double t14 = 1.0 / t10;
                    double t15 = 1.0 / t11;
                    double t16 = 1.0 / t12;
                    double t17 = 1.0 / t13;
                    double t18 = y[i] - 1.0;
                    double t19 = y[i + 1] - 1.0;
                    double t20 = y[i + 2] - 1.0;
                    double t21 = y[i + 3] - 1.0;
                    rows[i] = t18 + (t2 < 0.0 ? t6 : 1.0) * t14;
                    rows[i + 1] = t19 + (t3 < 0.0 ? t7 : 1.0) * t15;
                    rows[i + 2] = t20 + (t4 < 0.0 ? t8 : 1.0) * t16;
                    rows[i + 3] = t21 + (t5 < 0.0 ? t9 : 1.0) * t17;
                    u += z * t18 - (Math.max(t2, 0.0) + (Math.log(t10) + (t6 - (t10 - 1.0)) * t14));
                    u += z2 * t19 - (Math.max(t3, 0.0) + (Math.log(t11) + (t7 - (t11 - 1.0)) * t15));
                    u += z3 * t20 - (Math.max(t4, 0.0) + (Math.log(t12) + (t8 - (t12 - 1.0)) * t16));
                    u += z4 * t21 - (Math.max(t5, 0.0) + (Math.log(t13) + (t9 - (t13 - 1.0)) * t17));
                }
                for (; i < y.length; i++) {
                    int k2 = i * beta.length;
                    double z = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        z += x[k2 + j] * beta[j];
                    }
                    double t2 = -z;
                    double t3 = Math.exp(-Math.abs(z));
                    double t4 = 1.0 + t3;
                    double t5 = 1.0 / t4;
                    double t6 = y[i] - 1.0;
                    u += z * t6 - (Math.max(t2, 0.0) + (Math.log(t4) + (t3 - (t4 - 1.0)) * t5));
                    rows[i] = t6 + (t2 < 0.0 ? t3 : 1.0) * t5;
                }
                int k2 = y.length >= 32 ? k : 0;
                int k3 = beta.length * 2;
                int k4 = beta.length * 3;
                int k5 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k6 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i2;
                    for (i2 = 0; i2 < k2; i2 += 4) {
                        sum += rows[i2] * x[k6];
                        sum2 += rows[i2 + 1] * x[k6 + beta.length];
                        sum3 += rows[i2 + 2] * x[k6 + k3];
                        sum4 += rows[i2 + 3] * x[k6 + k4];
                        k6 += k5;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i2 < y.length; i2++) {
                        sum5 += rows[i2] * x[k6];
                        k6 += beta.length;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = y.length - 3;
                u = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = i * beta.length;
                    int k3 = (i + 1) * beta.length;
                    int k4 = (i + 2) * beta.length;
                    int k5 = (i + 3) * beta.length;
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        z += x[k2 + j] * betaJ;
                        z2 += x[k3 + j] * betaJ;
                        z3 += x[k4 + j] * betaJ;
                        z4 += x[k5 + j] * betaJ;
                    }
                    double t2 = -z;
                    double t3 = -z2;
                    double t4 = -z3;
                    double t5 = -z4;
                    double t6 = Math.exp(-Math.abs(z));
                    double t7 = Math.exp(-Math.abs(z2));
                    double t8 = Math.exp(-Math.abs(z3));
                    double t9 = Math.exp(-Math.abs(z4));
                    double t10 = 1.0 + t6;
                    double t11 = 1.0 + t7;
                    double t12 = 1.0 + t8;
                    double t13 = 1.0 + t9;
                    double t14 = 1.0 / t10;
                    double t15 = 1.0 / t11;
                    double t16 = 1.0 / t12;
                    double t17 = 1.0 / t13;
                    double t18 = y[i] - 1.0;
                    double t19 = y[i + 1] - 1.0;
                    double t20 = y[i + 2] - 1.0;
                    double t21 = y[i + 3] - 1.0;
                    double t22 = z * t18 - (Math.max(t2, 0.0) + (Math.log(t10) + (t6 - (t10 - 1.0)) * t14));
                    double t23 = z2 * t19 - (Math.max(t3, 0.0) + (Math.log(t11) + (t7 - (t11 - 1.0)) * t15));
                    double t24 = z3 * t20 - (Math.max(t4, 0.0) + (Math.log(t12) + (t8 - (t12 - 1.0)) * t16));
                    double t25 = z4 * t21 - (Math.max(t5, 0.0) + (Math.log(t13) + (t9 - (t13 - 1.0)) * t17));
                    double t26 = t18 + (t2 < 0.0 ? t6 : 1.0) * t14;
                    double t27 = t19 + (t3 < 0.0 ? t7 : 1.0) * t15;
                    double t28 = t20 + (t4 < 0.0 ? t8 : 1.0) * t16;
                    double t29 = t21 + (t5 < 0.0 ? t9 : 1.0) * t17;
                    for (int j = 0; j < beta.length; j++) {
                        double t30 = t28 * x[k4 + j] + t29 * x[k5 + j];
                        betaBar[j] += t26 * x[k2 + j] + t27 * x[k3 + j] + t30;
                    }
                    u = u + t22 + t23 + t24 + t25;
                }
                for (; i < y.length; i++) {
                    int k2 = i * beta.length;
                    double z = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        z += x[k2 + j] * beta[j];
                    }
                    double t2 = -z;
                    double t3 = Math.exp(-Math.abs(z));
                    double t4 = 1.0 + t3;
                    double t5 = 1.0 / t4;
                    double t6 = y[i] - 1.0;
                    u += z * t6 - (Math.max(t2, 0.0) + (Math.log(t4) + (t3 - (t4 - 1.0)) * t5));
                    double t7 = t6 + (t2 < 0.0 ? t3 : 1.0) * t5;
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += t7 * x[k2 + j];
                    }
                }
            }
        } else {
            u = 0.0;
        }
        return u - t;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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
