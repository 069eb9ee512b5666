package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ExactIntegers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExactIntegersDerivatives {

    private ExactIntegersDerivatives() {}

    /** The derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}
     * into {@code into}, without its value.
     */
    public static void valueGradient(double x, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m);
    }

    /**
     * Computes the derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, int n, long m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, m, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}, as a
     * number.
     */
    public static double valueDerivative(double x, int n, long m) {
        return valueGradient(x, n, m).x();
    }

    /**
     * The derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double x, int n, long m) {
        int a = Math.addExact(n, 3) * Math.subtractExact(n, 1) + Math.multiplyExact(n, 2);
        a += Math.incrementExact(n) - Math.decrementExact(n) + Math.negateExact(n) + Math.absExact(n);
        long b = Math.addExact(m, 3L) + Math.subtractExact(m, 1L) - Math.multiplyExact(m, 2L);
        b += Math.incrementExact(m) + Math.decrementExact(m) - Math.negateExact(m) + Math.absExact(m);
        long k = m << 40;
        b -= Math.multiplyExact(m, n) + Math.multiplyFull(n, n) + Math.multiplyHigh(k, k);
        int c = Math.floorDiv(n, 4) + Math.floorMod(n, 4) + Math.floorMod(m, 5) + Math.toIntExact(m);
        return c * Math.cos(x) + 2.0 * b * x + a;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, double[] partials) {
        int a = Math.addExact(n, 3) * Math.subtractExact(n, 1) + Math.multiplyExact(n, 2);
        a += Math.incrementExact(n) - Math.decrementExact(n) + Math.negateExact(n) + Math.absExact(n);
        long b = Math.addExact(m, 3L) + Math.subtractExact(m, 1L) - Math.multiplyExact(m, 2L);
        b += Math.incrementExact(m) + Math.decrementExact(m) - Math.negateExact(m) + Math.absExact(m);
        long k = m << 40;
        b -= Math.multiplyExact(m, n) + Math.multiplyFull(n, n) + Math.multiplyHigh(k, k);
        int c = Math.floorDiv(n, 4) + Math.floorMod(n, 4) + Math.floorMod(m, 5) + Math.toIntExact(m);
        long d = Math.floorDiv(m, 7L) + Math.floorDiv(m, n) + Math.floorMod(m, -7L);
        double t = a;
        double t2 = b;
        double t3 = c;
        double t4 = d;
        double t5 = x * t + x * x * t2 + Math.sin(x) * t3 - t4;
        partials[0] = t3 * Math.cos(x) + 2.0 * t2 * x + t;
        return t5;
    }
}
