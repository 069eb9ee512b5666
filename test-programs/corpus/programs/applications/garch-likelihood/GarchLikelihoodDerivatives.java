package programs.applications;

import javax.annotation.processing.Generated;

/** Derivatives of {@link GarchLikelihood}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GarchLikelihoodDerivatives {

    private GarchLikelihoodDerivatives() {}

    /**
     * The derivative of {@link GarchLikelihood#likelihood(double, double, double, double[])} with respect to
     * {@code omega}, {@code alpha} and {@code beta}.
     *
     * <p>
     * At {@code floored == 0} (line 17), the derivative of {@code log} is infinite, and NaN below. The branch
     * on active values (line 16) has the derivative of the side taken.
     */
    public static LikelihoodGradient likelihoodGradient(double omega, double alpha, double beta,
            double[] returns) {
        LikelihoodGradient into = new LikelihoodGradient();
        likelihoodGradient(omega, alpha, beta, returns, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GarchLikelihood#likelihood(double, double, double, double[])} with
     * respect to {@code omega}, {@code alpha} and {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 37 * returns.length + 13}; of the method itself: at most
     * {@code 4 * (3 * returns.length + 1)}. Workspace: none.
     */
    public static void likelihoodGradient(double omega, double alpha, double beta, double[] returns,
            LikelihoodGradient into) {
        likelihoodGradientKernel(omega, alpha, beta, returns, into.partials);
        into.omega = into.partials[0];
        into.alpha = into.partials[1];
        into.beta = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GarchLikelihood#likelihood(double, double, double, double[])} with
     * respect to {@code omega}, {@code alpha} and {@code beta} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: at most {@code 2 * (20 * returns.length + 7)}; of the method itself: at most
     * {@code 4 * (3 * returns.length + 1)}. Workspace: none.
     */
    public static double likelihoodValueAndGradient(double omega, double alpha, double beta, double[] returns,
            LikelihoodGradient into) {
        double value = likelihoodValueAndGradientKernel(omega, alpha, beta, returns, into.partials);
        into.omega = into.partials[0];
        into.alpha = into.partials[1];
        into.beta = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GarchLikelihood#likelihood(double, double, double, double[])} with respect to
     * {@code omega}, {@code alpha} and {@code beta}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class LikelihoodGradient {
        private double omega;
        private double alpha;
        private double beta;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public LikelihoodGradient() {}

        /** The derivative with respect to {@code omega}. */
        public double omega() {
            return omega;
        }

        /** The derivative with respect to {@code alpha}. */
        public double alpha() {
            return alpha;
        }

        /** The derivative with respect to {@code beta}. */
        public double beta() {
            return beta;
        }
    }

    private static void likelihoodGradientKernel(double omega, double alpha, double beta, double[] returns,
            double[] partials) {
        double t = 1.0 - alpha - beta;
        double variance = omega / t;
        double t2 = variance;
        double t3 = 0.0;
        double t4 = 0.0;
        double t5 = 1.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        for (int n = 0; n < returns.length; n++) {
            double returnsN = returns[n];
            double t11 = returnsN * returnsN;
            double t12 = 0.0;
            double t13 = 1.0;
            double t14 = 0.0;
            double t15;
            if (n > 0) {
                double t16 = returns[n - 1];
                t14 = t16 * t16;
                t15 = omega + alpha * t16 * t16 + beta * t2;
                t12 = 1.0;
                t13 = beta;
            } else {
                t15 = t2;
                t2 = 0.0;
            }
            double t16 = t13 * t3;
            double t17 = t13 * t7;
            double t18 = t13 * t9;
            double t19 = 1.0;
            double t20;
            if (t15 < 0.05) {
                t20 = 0.05 + 0.1 * t15;
                t19 = 0.1;
            } else {
                t20 = t15;
            }
            double t21 = ((t20 >= 0.0 ? 1.0 / Math.abs(t20) : Double.NaN) - t11 / t20 / t20) * t19;
            double t22 = t21 * t13;
            t4 += t21 * t12 + t22 * t3;
            t6 += t22 * t5;
            t8 += t21 * t14 + t22 * t7;
            t10 += t21 * t2 + t22 * t9;
            t3 = t12 + t16;
            t7 = t14 + t17;
            t9 = t2 + t18;
            t2 = t15;
            t5 *= t13;
        }
        double t11 = -0.5 * t6;
        boolean test = t11 == 0.0;
        double t12 = t11 / t;
        double t13 = test ? 0.0 : -(t12 * variance);
        partials[0] = -0.5 * t4 + (test ? 0.0 : t12);
        partials[1] = -0.5 * t8 - t13;
        partials[2] = -0.5 * t10 - t13;
    }

    private static double likelihoodValueAndGradientKernel(double omega, double alpha, double beta,
            double[] returns, double[] partials) {
        double t = 1.0 - alpha - beta;
        double variance = omega / t;
        double variance2 = variance;
        double sum = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 1.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        for (int i = 0; i < returns.length; i++) {
            double returnsI = returns[i];
            double t10 = returnsI * returnsI;
            double t11 = 0.0;
            double t12 = 1.0;
            double t13 = 0.0;
            double variance3;
            if (i > 0) {
                double t14 = returns[i - 1];
                t13 = t14 * t14;
                variance3 = omega + alpha * t14 * t14 + beta * variance2;
                t11 = 1.0;
                t12 = beta;
            } else {
                variance3 = variance2;
                variance2 = 0.0;
            }
            double t14 = t12 * t2;
            double t15 = t12 * t6;
            double t16 = t12 * t8;
            double t17 = 1.0;
            double floored;
            if (variance3 < 0.05) {
                floored = 0.05 + 0.1 * variance3;
                t17 = 0.1;
            } else {
                floored = variance3;
            }
            double t18 = t10 / floored;
            sum += Math.log(floored) + t18;
            double t19 = (floored >= 0.0 ? 1.0 / Math.abs(floored) : Double.NaN) - t18 / floored;
            double t20 = t19 * t17;
            double t21 = t20 * t12;
            t3 += t20 * t11 + t21 * t2;
            t5 += t21 * t4;
            t7 += t20 * t13 + t21 * t6;
            t9 += t20 * variance2 + t21 * t8;
            t2 = t11 + t14;
            t6 = t13 + t15;
            t8 = variance2 + t16;
            variance2 = variance3;
            t4 *= t12;
        }
        double t10 = -0.5 * t5;
        boolean test = t10 == 0.0;
        double t11 = t10 / t;
        double t12 = test ? 0.0 : -(t11 * variance);
        partials[0] = -0.5 * t3 + (test ? 0.0 : t11);
        partials[1] = -0.5 * t7 - t12;
        partials[2] = -0.5 * t9 - t12;
        return -0.5 * sum;
    }
}
