package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LinearRecurrence}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LinearRecurrenceDerivatives {

    private LinearRecurrenceDerivatives() {}

    /**
     * The derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p}.
     */
    public static ValueGradient valueGradient(double a, double b, double p, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, p, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 14 * n + 9}; of the method itself: {@code 3 * n + 1}. Workspace: none.
     */
    public static void valueGradient(double a, double b, double p, int n, ValueGradient into) {
        valueGradientKernel(a, b, p, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.p = into.partials[2];
    }

    /**
     * Computes the derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (7 * n + 5)}; of the method itself: {@code 3 * n + 1}. Workspace: none.
     */
    public static double valueValueAndGradient(double a, double b, double p, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, p, n, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.p = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
        private double p;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code p}. */
        public double p() {
            return p;
        }
    }

    private static void valueGradientKernel(double a, double b, double p, int n, double[] partials) {
        double previous = a;
        double current = b;
        double previousDot = 1.0;
        double previousDot2 = 0.0;
        double previousDot3 = 0.0;
        double currentDot = 0.0;
        double currentDot2 = 1.0;
        double currentDot3 = 0.0;
        for (int i = 0; i < n; i++) {
            double t = 1.0 / (i + 1);
            double next = p * current + previous * t;
            double t2 = t * previousDot + p * currentDot;
            double t3 = t * previousDot2 + p * currentDot2;
            double t4 = current + t * previousDot3 + p * currentDot3;
            previous = current;
            current = next;
            previousDot = currentDot;
            previousDot2 = currentDot2;
            previousDot3 = currentDot3;
            currentDot = t2;
            currentDot2 = t3;
            currentDot3 = t4;
        }
        boolean test = previous == 0.0;
        boolean test2 = current == 0.0;
        double t = (test ? 0.0 : previous * currentDot2) + (test2 ? 0.0 : current * previousDot2);
        double t2 = (test ? 0.0 : previous * currentDot3) + (test2 ? 0.0 : current * previousDot3);
        partials[0] = (test ? 0.0 : previous * currentDot) + (test2 ? 0.0 : current * previousDot);
        partials[1] = t;
        partials[2] = t2;
    }

    private static double valueValueAndGradientKernel(double a, double b, double p, int n,
            double[] partials) {
        double previous = a;
        double current = b;
        double previousDot = 1.0;
        double previousDot2 = 0.0;
        double previousDot3 = 0.0;
        double currentDot = 0.0;
        double currentDot2 = 1.0;
        double currentDot3 = 0.0;
        for (int i = 0; i < n; i++) {
            double t = 1.0 / (i + 1);
            double next = p * current + previous * t;
            double t2 = t * previousDot + p * currentDot;
            double t3 = t * previousDot2 + p * currentDot2;
            double t4 = current + t * previousDot3 + p * currentDot3;
            previous = current;
            current = next;
            previousDot = currentDot;
            previousDot2 = currentDot2;
            previousDot3 = currentDot3;
            currentDot = t2;
            currentDot2 = t3;
            currentDot3 = t4;
        }
        boolean test = previous == 0.0;
        boolean test2 = current == 0.0;
        double t = (test ? 0.0 : previous * currentDot) + (test2 ? 0.0 : current * previousDot);
        double t2 = (test ? 0.0 : previous * currentDot2) + (test2 ? 0.0 : current * previousDot2);
        double t3 = (test ? 0.0 : previous * currentDot3) + (test2 ? 0.0 : current * previousDot3);
        partials[0] = t;
        partials[1] = t2;
        partials[2] = t3;
        return current * previous;
    }
}
