package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LongLoopCounter}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LongLoopCounterDerivatives {

    private LongLoopCounterDerivatives() {}

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(double x, long from, long to, long step) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, from, to, step, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 8 * rounds11 + 5 * rounds15 + 3}; of the method itself: at most
     * {@code 2 * (2 * rounds11 + rounds15)}. Workspace: none. Here {@code rounds11} is how often the loop in
     * line 11 runs in all, {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static void valueGradient(double x, long from, long to, long step, ValueGradient into) {
        into.x = valueGradientKernel(x, from, to, step);
    }

    /**
     * Computes the derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 8 * rounds11 + 5 * rounds15 + 3}; of the method itself: at most
     * {@code 2 * (2 * rounds11 + rounds15)}. Workspace: none. Here {@code rounds11} is how often the loop in
     * line 11 runs in all, {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static double valueValueAndGradient(double x, long from, long to, long step, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, from, to, step, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x}, as
     * a number.
     */
    public static double valueDerivative(double x, long from, long to, long step) {
        return valueGradientKernel(x, from, to, step);
    }

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double valueGradientKernel(double x, long from, long to, long step) {
        double t = 1.0 / step;
        double sum = 0.0;
        long t2 = from;
        double sumDot = 0.0;
        while (t2 < to) {
            double t3 = t2 - from;
            double t4 = x * t3;
            sum += Math.sin(t4) * t;
            t2 += step;
            sumDot += Math.cos(t4) * t * t3;
        }
        long n = 3L;
        double sumDot2 = 1.0;
        double sumDot3 = 0.0;
        boolean done;
        do {
            done = n < 0L;
            double t3 = 1.0;
            double sum2;
            if (n >= 0L) {
                t3 = x + (n - 1L);
                sum2 = sum * t3;
            } else {
                sum2 = sum;
                sum = 0.0;
            }
            sumDot2 *= t3;
            sumDot3 = sum + t3 * sumDot3;
            sum = sum2;
            n--;
        } while (!done);
        return sumDot3 + (sumDot2 == 0.0 ? 0.0 : sumDot2 * sumDot);
    }

    private static double valueValueAndGradientKernel(double x, long from, long to, long step,
            double[] partials) {
        double t = 1.0 / step;
        double sum = 0.0;
        long t2 = from;
        double sumDot = 0.0;
        while (t2 < to) {
            double t3 = t2 - from;
            double t4 = x * t3;
            sum += Math.sin(t4) * t;
            t2 += step;
            sumDot += Math.cos(t4) * t * t3;
        }
        long n = 3L;
        double sumDot2 = 1.0;
        double sumDot3 = 0.0;
        boolean done;
        do {
            done = n < 0L;
            double t3 = 1.0;
            double sum2;
            if (n >= 0L) {
                t3 = x + (n - 1L);
                sum2 = sum * t3;
            } else {
                sum2 = sum;
                sum = 0.0;
            }
            sumDot2 *= t3;
            sumDot3 = sum + t3 * sumDot3;
            sum = sum2;
            n--;
        } while (!done);
        partials[0] = sumDot3 + (sumDot2 == 0.0 ? 0.0 : sumDot2 * sumDot);
        return sum;
    }
}
