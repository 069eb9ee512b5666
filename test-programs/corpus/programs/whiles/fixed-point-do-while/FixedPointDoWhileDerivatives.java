package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link FixedPointDoWhile}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FixedPointDoWhileDerivatives {

    private FixedPointDoWhileDerivatives() {}

    /**
     * The derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to {@code a} and
     * {@code x}.
     *
     * <p>
     * The branch on active values (line 15) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double a, double x, int limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, limit, into);
        return into;
    }

    /**
     * Computes the derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (6 * rounds12 + 1)}; of the method itself: at most
     * {@code 7 * rounds12 + 2}. Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs
     * in all.
     */
    public static void valueGradient(double a, double x, int limit, ValueGradient into) {
        valueGradientKernel(a, x, limit, into.partials);
        into.a = into.partials[0];
        into.x = into.partials[1];
    }

    /**
     * Computes the derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 18 * rounds12 + 5}; of the method itself: at most {@code 7 * rounds12 + 2}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double valueValueAndGradient(double a, double x, int limit, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, x, limit, into.partials);
        into.a = into.partials[0];
        into.x = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private double x;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static void valueGradientKernel(double a, double x, int limit, double[] partials) {
        int n = 0;
        double xDot = 1.0;
        double xDot2 = 0.0;
        boolean done;
        do {
            double t = Math.cos(x);
            double x2 = a * t + 0.1 * x * x;
            double t2 = Math.sin(x);
            double t3 = 1.0;
            double t4 = 0.0;
            done = true;
            if (x2 > 10.0) {
                x2 = 10.0 * a;
                t3 = 0.0;
                t4 = 10.0;
            } else {
                done = !(Math.abs(x2 - x) > 0.001 & n + 1 < limit);
                n++;
            }
            double t5 = 0.2 * (t3 * x) - t3 * a * t2;
            xDot *= t5;
            xDot2 = t4 + t3 * t + t5 * xDot2;
            x = x2;
        } while (!done);
        double t = 2.0 * x;
        partials[0] = t * xDot2;
        partials[1] = t * xDot;
    }

    private static double valueValueAndGradientKernel(double a, double x, int limit, double[] partials) {
        int n = 0;
        double xDot = 1.0;
        double xDot2 = 0.0;
        boolean done;
        do {
            double t = Math.cos(x);
            double x2 = a * t + 0.1 * x * x;
            double t2 = Math.sin(x);
            double t3 = 1.0;
            double t4 = 0.0;
            done = true;
            if (x2 > 10.0) {
                x2 = 10.0 * a;
                t3 = 0.0;
                t4 = 10.0;
            } else {
                done = !(Math.abs(x2 - x) > 0.001 & n + 1 < limit);
                n++;
            }
            double t5 = 0.2 * (t3 * x) - t3 * a * t2;
            xDot *= t5;
            xDot2 = t4 + t3 * t + t5 * xDot2;
            x = x2;
        } while (!done);
        double t = 2.0 * x;
        partials[0] = t * xDot2;
        partials[1] = t * xDot;
        return x * x + n;
    }
}
