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
     *
     * <p>
     * Where the argument is 0 (line 19), the derivative of {@code log} is infinite, and NaN below.
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
     *
     * <p>
     * Operations: {@code 4 * (9 * y.length + 1)}; of the method itself: {@code 15 * y.length + 2}. Workspace:
     * {@code 32 * y.length} bytes.
     */
    public static void logLikelihoodGradient(double[] y, double logProcess, double logNoise, double start,
            LogLikelihoodGradient into) {
        logLikelihoodGradientKernel(y, logProcess, logNoise, start, into.doubles, into.partials);
        into.logProcess = into.partials[0];
        into.logNoise = into.partials[1];
        into.start = into.partials[2];
    }

    /**
     * Computes the derivative of {@link KalmanFilter#logLikelihood(double[], double, double, double)} with
     * respect to {@code logProcess}, {@code logNoise} and {@code start} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 41 * y.length + 4}; of the method itself: {@code 15 * y.length + 2}. Workspace:
     * {@code 32 * y.length} bytes.
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
        for (int i = 0; i < y.length; i++) {
            variance += process;
            varianceTape[i] = variance;
            double f = variance + noise;
            double innovation = y[i] - level;
            innovationTape[i] = innovation;
            tape[i] = innovation * innovation / f;
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
            double t2 = gainBar / f;
            double t3 = -0.5 / f;
            double innovationBar = levelBar * gain + 2.0 * t3 * innovation;
            double t4 = -3.141592653589793 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
            double fBar = -(t2 * gain) - t3 * tape[i] + t4;
            levelBar -= innovationBar;
            varianceBar = varianceBar * (1.0 - gain) + t2 + fBar;
            noiseBar += fBar;
            processBar += varianceBar;
        }
        partials[0] = processBar * process;
        partials[1] = noiseBar * noise;
        partials[2] = levelBar;
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
            double t2 = gainBar / f;
            double t3 = -0.5 / f;
            double innovationBar = levelBar * gain + 2.0 * t3 * innovation;
            double t4 = -3.141592653589793 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
            double fBar = -(t2 * gain) - t3 * tape[i] + t4;
            levelBar -= innovationBar;
            varianceBar = varianceBar * (1.0 - gain) + t2 + fBar;
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
