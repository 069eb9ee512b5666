package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LeveragedGarch}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class LeveragedGarchDerivatives {

    private LeveragedGarchDerivatives() {}

    /**
     * The derivative of {@link LeveragedGarch#logLikelihood(LeveragedGarch.Parameters, double[])} with
     * respect to {@code p}.
     *
     * <p>
     * Where the argument is 0 (line 30), the derivative of {@code log} is infinite, and NaN below. The branch
     * on active values (line 18) has the derivative of the side taken.
     */
    public static LogLikelihoodGradient logLikelihoodGradient(LeveragedGarch.Parameters p, double[] returns) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(p, returns, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LeveragedGarch#logLikelihood(LeveragedGarch.Parameters, double[])}
     * with respect to {@code p} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 24 * returns.length + 13}; of the method itself: at most
     * {@code 13 * returns.length + 5}. Workspace: {@code 16 * returns.length} bytes.
     */
    public static void logLikelihoodGradient(LeveragedGarch.Parameters p, double[] returns,
            LogLikelihoodGradient into) {
        logLikelihoodGradientKernel(p.base(), p.shock(), p.leverage(), p.memory(), returns, into.doubles,
                into.partials);
        into.p.base = into.partials[0];
        into.p.shock = into.partials[1];
        into.p.leverage = into.partials[2];
        into.p.memory = into.partials[3];
    }

    /**
     * Computes the derivative of {@link LeveragedGarch#logLikelihood(LeveragedGarch.Parameters, double[])}
     * with respect to {@code p} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 28 * returns.length + 13}; of the method itself: at most
     * {@code 13 * returns.length + 5}. Workspace: {@code 16 * returns.length} bytes.
     */
    public static double logLikelihoodValueAndGradient(LeveragedGarch.Parameters p, double[] returns,
            LogLikelihoodGradient into) {
        double value = logLikelihoodValueAndGradientKernel(p.base(), p.shock(), p.leverage(), p.memory(),
                returns, into.doubles, into.partials);
        into.p.base = into.partials[0];
        into.p.shock = into.partials[1];
        into.p.leverage = into.partials[2];
        into.p.memory = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link LeveragedGarch#logLikelihood(LeveragedGarch.Parameters, double[])} with
     * respect to {@code p}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogLikelihoodGradient {
        private ParametersPartials p = new ParametersPartials();
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public LogLikelihoodGradient() {}

        /** The derivative with respect to {@code p}. */
        public ParametersPartials p() {
            return p;
        }

        private LogLikelihoodGradient withoutScratch() {
            LogLikelihoodGradient results = new LogLikelihoodGradient();
            results.p = p;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link LeveragedGarch.Parameters}; overwritten by the
     * next computation.
     */
    public static final class ParametersPartials {
        private double base;
        private double shock;
        private double leverage;
        private double memory;

        private ParametersPartials() {}

        /** The derivative with respect to {@code base}. */
        public double base() {
            return base;
        }

        /** The derivative with respect to {@code shock}. */
        public double shock() {
            return shock;
        }

        /** The derivative with respect to {@code leverage}. */
        public double leverage() {
            return leverage;
        }

        /** The derivative with respect to {@code memory}. */
        public double memory() {
            return memory;
        }
    }

    private static void logLikelihoodGradientKernel(double pBase, double pShock, double pLeverage,
            double pMemory, double[] returns, double[][] doubles, double[] partials) {
        double[] varianceTape = doubles[0];
        double[] tape = doubles[1];
        double left = 1.0 - pShock - pLeverage * 0.5 - pMemory;
        boolean test = left > 0.01;
        double variance = 0.0;
        double variance2;
        if (test) {
            variance = pBase / left;
            variance2 = variance;
        } else {
            variance2 = pBase * 100.0;
        }
        if (varianceTape.length < returns.length) {
            varianceTape = grow(doubles, 0, returns.length);
        }
        if (tape.length < returns.length) {
            tape = grow(doubles, 1, returns.length);
        }
        for (int t = 0; t < returns.length; t++) {
            varianceTape[t] = variance2;
            if (t > 0) {
                double last = returns[t - 1];
                double weight = last < 0.0 ? pShock + pLeverage : pShock;
                variance2 = pBase + weight * last * last + pMemory * variance2;
            }
            double t2 = 6.283185307179586 * variance2;
            double returnsT = returns[t];
            double t3 = 0.5 / variance2 * (returnsT * returnsT / variance2);
            tape[t] = Math.PI * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN) - t3;
        }
        double pBaseBar = 0.0;
        double pShockBar = 0.0;
        double pLeverageBar = 0.0;
        double pMemoryBar = 0.0;
        double varianceBar = 0.0;
        for (int t = returns.length - 1; t >= 0; t--) {
            double variance3 = varianceTape[t];
            varianceBar -= tape[t];
            if (t > 0) {
                double last = returns[t - 1];
                pMemoryBar += varianceBar * variance3;
                pBaseBar += varianceBar;
                double weightBar = varianceBar * last * last;
                if (last < 0.0) {
                    pShockBar += weightBar;
                    pLeverageBar += weightBar;
                } else {
                    pShockBar += weightBar;
                }
                varianceBar *= pMemory;
            }
        }
        double leftBar = 0.0;
        double pBaseBar2;
        if (test) {
            double t = varianceBar / left;
            pBaseBar2 = pBaseBar + t;
            leftBar = -(t * variance);
        } else {
            pBaseBar2 = pBaseBar + varianceBar * 100.0;
        }
        partials[0] = pBaseBar2;
        partials[1] = pShockBar - leftBar;
        partials[2] = pLeverageBar + leftBar * -0.5;
        partials[3] = pMemoryBar - leftBar;
    }

    private static double logLikelihoodValueAndGradientKernel(double pBase, double pShock, double pLeverage,
            double pMemory, double[] returns, double[][] doubles, double[] partials) {
        double[] varianceTape = doubles[0];
        double[] tape = doubles[1];
        double left = 1.0 - pShock - pLeverage * 0.5 - pMemory;
        boolean test = left > 0.01;
        double variance = 0.0;
        double variance2;
        if (test) {
            variance = pBase / left;
            variance2 = variance;
        } else {
            variance2 = pBase * 100.0;
        }
        if (varianceTape.length < returns.length) {
            varianceTape = grow(doubles, 0, returns.length);
        }
        if (tape.length < returns.length) {
            tape = grow(doubles, 1, returns.length);
        }
        double sum = 0.0;
        for (int t = 0; t < returns.length; t++) {
            varianceTape[t] = variance2;
            if (t > 0) {
                double last = returns[t - 1];
                double weight = last < 0.0 ? pShock + pLeverage : pShock;
                variance2 = pBase + weight * last * last + pMemory * variance2;
            }
            double t2 = 6.283185307179586 * variance2;
            double returnsT = returns[t];
            double t3 = returnsT * returnsT / variance2;
            double t4 = 0.5 / variance2 * t3;
            tape[t] = Math.PI * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN) - t4;
            sum -= 0.5 * (Math.log(t2) + t3);
        }
        double pBaseBar = 0.0;
        double pShockBar = 0.0;
        double pLeverageBar = 0.0;
        double pMemoryBar = 0.0;
        double varianceBar = 0.0;
        for (int t = returns.length - 1; t >= 0; t--) {
            double variance3 = varianceTape[t];
            varianceBar -= tape[t];
            if (t > 0) {
                double last = returns[t - 1];
                pMemoryBar += varianceBar * variance3;
                pBaseBar += varianceBar;
                double weightBar = varianceBar * last * last;
                if (last < 0.0) {
                    pShockBar += weightBar;
                    pLeverageBar += weightBar;
                } else {
                    pShockBar += weightBar;
                }
                varianceBar *= pMemory;
            }
        }
        double leftBar = 0.0;
        double pBaseBar2;
        if (test) {
            double t = varianceBar / left;
            pBaseBar2 = pBaseBar + t;
            leftBar = -(t * variance);
        } else {
            pBaseBar2 = pBaseBar + varianceBar * 100.0;
        }
        partials[0] = pBaseBar2;
        partials[1] = pShockBar - leftBar;
        partials[2] = pLeverageBar + leftBar * -0.5;
        partials[3] = pMemoryBar - leftBar;
        return sum;
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
