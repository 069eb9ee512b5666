package programs.applications;

import java.util.Arrays;
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GarchLikelihood#likelihood(double, double, double, double[])} with
     * respect to {@code omega}, {@code alpha} and {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 23 * returns.length + 8}; of the method itself: at most
     * {@code 4 * (3 * returns.length + 1)}. Workspace: {@code 16 * returns.length} bytes.
     */
    public static void likelihoodGradient(double omega, double alpha, double beta, double[] returns,
            LikelihoodGradient into) {
        likelihoodGradientKernel(omega, alpha, beta, returns, into.doubles, into.partials);
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
     * Operations: at most {@code 26 * returns.length + 9}; of the method itself: at most
     * {@code 4 * (3 * returns.length + 1)}. Workspace: {@code 16 * returns.length} bytes.
     */
    public static double likelihoodValueAndGradient(double omega, double alpha, double beta, double[] returns,
            LikelihoodGradient into) {
        double value = likelihoodValueAndGradientKernel(omega, alpha, beta, returns, into.doubles,
                into.partials);
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
        private final double[][] doubles = new double[2][0];
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

        private LikelihoodGradient withoutScratch() {
            LikelihoodGradient results = new LikelihoodGradient();
            results.omega = omega;
            results.alpha = alpha;
            results.beta = beta;
            return results;
        }
    }

    private static void likelihoodGradientKernel(double omega, double alpha, double beta, double[] returns,
            double[][] doubles, double[] partials) {
        double[] varianceTape = doubles[0];
        double[] tape = doubles[1];
        double t = 1.0 - alpha - beta;
        double variance = omega / t;
        if (varianceTape.length < returns.length) {
            varianceTape = grow(doubles, 0, returns.length);
        }
        if (tape.length < returns.length) {
            tape = grow(doubles, 1, returns.length);
        }
        double variance2 = variance;
        for (int i = 0; i < returns.length; i++) {
            varianceTape[i] = variance2;
            if (i > 0) {
                double t2 = returns[i - 1];
                variance2 = omega + alpha * t2 * t2 + beta * variance2;
            }
            double returnsI = returns[i];
            double t2 = returnsI * returnsI;
            double t3 = 1.0;
            double floored;
            if (variance2 < 0.05) {
                floored = 0.05 + 0.1 * variance2;
                t3 = 0.1;
            } else {
                floored = variance2;
            }
            double t4 = t2 / floored / floored;
            tape[i] = ((floored >= 0.0 ? 1.0 / Math.abs(floored) : Double.NaN) - t4) * t3;
        }
        double omegaBar = 0.0;
        double alphaBar = 0.0;
        double betaBar = 0.0;
        double varianceBar = 0.0;
        for (int i = returns.length - 1; i >= 0; i--) {
            double variance3 = varianceTape[i];
            varianceBar += -0.5 * tape[i];
            if (i > 0) {
                double t2 = returns[i - 1];
                betaBar += varianceBar * variance3;
                omegaBar += varianceBar;
                alphaBar += varianceBar * t2 * t2;
                varianceBar *= beta;
            }
        }
        double t2 = varianceBar / t;
        double t3 = t2 * variance;
        partials[0] = omegaBar + t2;
        partials[1] = alphaBar + t3;
        partials[2] = betaBar + t3;
    }

    private static double likelihoodValueAndGradientKernel(double omega, double alpha, double beta,
            double[] returns, double[][] doubles, double[] partials) {
        double[] varianceTape = doubles[0];
        double[] tape = doubles[1];
        double t = 1.0 - alpha - beta;
        double variance = omega / t;
        if (varianceTape.length < returns.length) {
            varianceTape = grow(doubles, 0, returns.length);
        }
        if (tape.length < returns.length) {
            tape = grow(doubles, 1, returns.length);
        }
        double variance2 = variance;
        double sum = 0.0;
        for (int i = 0; i < returns.length; i++) {
            varianceTape[i] = variance2;
            if (i > 0) {
                double t2 = returns[i - 1];
                variance2 = omega + alpha * t2 * t2 + beta * variance2;
            }
            double returnsI = returns[i];
            double t2 = returnsI * returnsI;
            double t3 = 1.0;
            double floored;
            if (variance2 < 0.05) {
                floored = 0.05 + 0.1 * variance2;
                t3 = 0.1;
            } else {
                floored = variance2;
            }
            double t4 = t2 / floored;
            double t5 = (floored >= 0.0 ? 1.0 / Math.abs(floored) : Double.NaN) - t4 / floored;
            tape[i] = t5 * t3;
            sum += Math.log(floored) + t4;
        }
        double t2 = -0.5 * sum;
        double omegaBar = 0.0;
        double alphaBar = 0.0;
        double betaBar = 0.0;
        double varianceBar = 0.0;
        for (int i = returns.length - 1; i >= 0; i--) {
            double variance3 = varianceTape[i];
            varianceBar += -0.5 * tape[i];
            if (i > 0) {
                double t3 = returns[i - 1];
                betaBar += varianceBar * variance3;
                omegaBar += varianceBar;
                alphaBar += varianceBar * t3 * t3;
                varianceBar *= beta;
            }
        }
        double t3 = varianceBar / t;
        double t4 = t3 * variance;
        partials[0] = omegaBar + t3;
        partials[1] = alphaBar + t4;
        partials[2] = betaBar + t4;
        return t2;
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
}
