package programs.loops;

import java.util.Arrays;
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p} into {@code into}, without its value.
     */
    public static void valueGradient(double a, double b, double p, int n, ValueGradient into) {
        valueGradientKernel(a, b, p, n, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.p = into.partials[2];
    }

    /**
     * Computes the derivative of {@link LinearRecurrence#value(double, double, double, int)} with respect to
     * {@code a}, {@code b} and {@code p} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double a, double b, double p, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, p, n, into.doubles, into.partials);
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
        private final double[][] doubles = new double[1][0];
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            results.p = p;
            return results;
        }
    }

    private static void valueGradientKernel(double a, double b, double p, int n, double[][] doubles,
            double[] partials) {
        double[] currentTape = doubles[0];
        if (currentTape.length < n) {
            currentTape = grow(doubles, 0, n);
        }
        double previous = a;
        double current = b;
        for (int i = 0; i < n; i++) {
            currentTape[i] = current;
            double next = p * current + previous / (i + 1);
            previous = current;
            current = next;
        }
        double pBar = 0.0;
        double previousBar = current;
        double currentBar = previous;
        for (int i = n - 1; i >= 0; i--) {
            double t = currentBar / (i + 1);
            pBar += currentBar * currentTape[i];
            currentBar = previousBar + currentBar * p;
            previousBar = t;
        }
        partials[0] = previousBar;
        partials[1] = currentBar;
        partials[2] = pBar;
    }

    private static double valueValueAndGradientKernel(double a, double b, double p, int n, double[][] doubles,
            double[] partials) {
        double[] currentTape = doubles[0];
        if (currentTape.length < n) {
            currentTape = grow(doubles, 0, n);
        }
        double previous = a;
        double current = b;
        for (int i = 0; i < n; i++) {
            currentTape[i] = current;
            double next = p * current + previous / (i + 1);
            previous = current;
            current = next;
        }
        double t = current * previous;
        double pBar = 0.0;
        double previousBar = current;
        double currentBar = previous;
        for (int i = n - 1; i >= 0; i--) {
            double t2 = currentBar / (i + 1);
            pBar += currentBar * currentTape[i];
            currentBar = previousBar + currentBar * p;
            previousBar = t2;
        }
        partials[0] = previousBar;
        partials[1] = currentBar;
        partials[2] = pBar;
        return t;
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
