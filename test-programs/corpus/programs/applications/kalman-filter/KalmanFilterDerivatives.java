package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link KalmanFilter}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class KalmanFilterDerivatives {

    private KalmanFilterDerivatives() {}

    /**
     * The derivative of {@link KalmanFilter#logLikelihood(double[], double, double, double)} with respect to
     * {@code logProcess}, {@code logNoise} and {@code start}.
     */
    public static LogLikelihoodGradient logLikelihoodGradient(double[] y, double logProcess, double logNoise,
            double start) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(y, logProcess, logNoise, start, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link KalmanFilter#logLikelihood(double[], double, double, double)} with
     * respect to {@code logProcess}, {@code logNoise} and {@code start} into {@code into}, without its value.
     */
    public static void logLikelihoodGradient(double[] y, double logProcess, double logNoise, double start,
            LogLikelihoodGradient into) {
        logLikelihoodGradientKernel(y, logProcess, logNoise, start, into.partials);
        into.logProcess = into.partials[0];
        into.logNoise = into.partials[1];
        into.start = into.partials[2];
    }

    /**
     * Computes the derivative of {@link KalmanFilter#logLikelihood(double[], double, double, double)} with
     * respect to {@code logProcess}, {@code logNoise} and {@code start} into {@code into} and returns the
     * method's value.
     */
    public static double logLikelihoodValueAndGradient(double[] y, double logProcess, double logNoise,
            double start, LogLikelihoodGradient into) {
        double value = logLikelihoodValueAndGradientKernel(y, logProcess, logNoise, start, into.doubles,
                into.partials);
        into.logProcess = into.partials[0];
        into.logNoise = into.partials[1];
        into.start = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link KalmanFilter#logLikelihood(double[], double, double, double)} with respect to
     * {@code logProcess}, {@code logNoise} and {@code start}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class LogLikelihoodGradient {
        private double logProcess;
        private double logNoise;
        private double start;
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public LogLikelihoodGradient() {}

        /** The derivative with respect to {@code logProcess}. */
        public double logProcess() {
            return logProcess;
        }

        /** The derivative with respect to {@code logNoise}. */
        public double logNoise() {
            return logNoise;
        }

        /** The derivative with respect to {@code start}. */
        public double start() {
            return start;
        }

        private LogLikelihoodGradient withoutScratch() {
            LogLikelihoodGradient results = new LogLikelihoodGradient();
            results.logProcess = logProcess;
            results.logNoise = logNoise;
            results.start = start;
            return results;
        }
    }

    private static void logLikelihoodGradientKernel(double[] y, double logProcess, double logNoise,
            double start, double[] partials) {
        double process = Math.exp(logProcess);
        double noise = Math.exp(logNoise);
        double t = start;
        double t2 = 1.0;
        double t3 = 1.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        for (int n = 0; n < y.length; n++) {
            double t12 = t2 + process;
            double t13 = t12 + noise;
            double t14 = 1.0 / t13;
            double t15 = t12 * t14;
            double t16 = y[n] - t;
            t += t15 * t16;
            double t17 = 1.0 - t15;
            t2 = t12 * t17;
            double t18 = 6.283185307179586 * t13;
            double t19 = t16 * t14;
            double t20 = t19 * t15;
            double t21 = t19 - t20;
            double t22 = t15 * t15;
            double t23 = t17 - t15 + t22;
            double t24 = -0.5 * t14;
            double t25 = t24 * (t16 * t16 * t14);
            double t26 = -3.141592653589793 * (t18 >= 0.0 ? 1.0 / t18 : Double.NaN) - t25;
            double t27 = 2.0 * (t24 * t16);
            t5 += t4 * t26 - t27 * t3;
            t8 += t26 - t27 * t6 + t7 * t26;
            t11 += t26 - t27 * t9 + t10 * t26;
            t3 = t3 * t17 + t4 * t21;
            t4 *= t23;
            t6 = t21 + t6 * t17 + t7 * t21;
            t7 = (1.0 + t7) * t23;
            t9 = t9 * t17 - t20 + t10 * t21;
            t10 = t22 + t10 * t23;
        }
        partials[0] = t8 * process;
        partials[1] = t11 * noise;
        partials[2] = t5;
    }

    private static double logLikelihoodValueAndGradientKernel(double[] y, double logProcess, double logNoise,
            double start, double[][] doubles, double[] partials) {
        double[] innovationTape = doubles[0];
        double[] tape = doubles[1];
        double[] gainTape = doubles[2];
        double[] varianceTape = doubles[3];
        double process = Math.exp(logProcess);
        double noise = Math.exp(logNoise);
        if (innovationTape.length < y.length) {
            innovationTape = grow(doubles, 0, y.length);
        }
        if (tape.length < y.length) {
            tape = grow(doubles, 1, y.length);
        }
        if (gainTape.length < y.length) {
            gainTape = grow(doubles, 2, y.length);
        }
        if (varianceTape.length < y.length) {
            varianceTape = grow(doubles, 3, y.length);
        }
        double level = start;
        double variance = 1.0;
        double sum = 0.0;
        for (int i = 0; i < y.length; i++) {
            variance += process;
            varianceTape[i] = variance;
            double f = variance + noise;
            double innovation = y[i] - level;
            innovationTape[i] = innovation;
            double t = innovation * innovation / f;
            tape[i] = t;
            sum -= 0.5 * (Math.log(6.283185307179586 * f) + t);
            double gain = variance / f;
            gainTape[i] = gain;
            level += gain * innovation;
            variance *= 1.0 - gain;
        }
        double processBar = 0.0;
        double noiseBar = 0.0;
        double levelBar = 0.0;
        double varianceBar = 0.0;
        for (int i = y.length - 1; i >= 0; i--) {
            double variance2 = varianceTape[i];
            double f = variance2 + noise;
            double innovation = innovationTape[i];
            double t = 6.283185307179586 * f;
            double gain = gainTape[i];
            double gainBar = levelBar * innovation - varianceBar * variance2;
            double t2 = 1.0 / f;
            double t3 = gainBar * t2;
            double t4 = -0.5 * t2;
            double innovationBar = levelBar * gain + 2.0 * t4 * innovation;
            double t5 = -3.141592653589793 * (t >= 0.0 ? 1.0 / (t + 0.0) : Double.NaN);
            double fBar = -(t3 * gain) - t4 * tape[i] + t5;
            levelBar -= innovationBar;
            varianceBar = varianceBar * (1.0 - gain) + t3 + fBar;
            noiseBar += fBar;
            processBar += varianceBar;
        }
        partials[0] = processBar * process;
        partials[1] = noiseBar * noise;
        partials[2] = levelBar;
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
