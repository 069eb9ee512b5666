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
        return into;
    }

    /**
     * Computes the derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 8}. Workspace: none.
     */
    public static void valueGradient(double x, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m);
    }

    /**
     * Computes the derivative of {@link ExactIntegers#value(double, int, long)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 14}; of the method itself: {@code 8}. Workspace: none.
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
        return valueGradientKernel(x, n, m);
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
    }

    private static double valueGradientKernel(double x, int n, long m) {
        int k = Math.multiplyExact(n, 2);
        int a = Math.addExact(n, 3) * Math.subtractExact(n, 1) + k;
        int k2 = Math.negateExact(n);
        int k3 = Math.absExact(n);
        a += Math.incrementExact(n) - Math.decrementExact(n) + k2 + k3;
        long k4 = Math.multiplyExact(m, 2L);
        long b = Math.addExact(m, 3L) + Math.subtractExact(m, 1L) - k4;
        long k5 = Math.negateExact(m);
        long k6 = Math.absExact(m);
        b += Math.incrementExact(m) + Math.decrementExact(m) - k5 + k6;
        long k7 = m << 40;
        long k8 = Math.multiplyHigh(k7, k7);
        b -= Math.multiplyExact(m, n) + Math.multiplyFull(n, n) + k8;
        int k9 = Math.toIntExact(m);
        int c = Math.floorDiv(n, 4) + Math.floorMod(n, 4) + Math.floorMod(m, 5) + k9;
        return c * Math.cos(x) + 2.0 * b * x + a;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, double[] partials) {
        int k = Math.multiplyExact(n, 2);
        int a = Math.addExact(n, 3) * Math.subtractExact(n, 1) + k;
        int k2 = Math.negateExact(n);
        int k3 = Math.absExact(n);
        a += Math.incrementExact(n) - Math.decrementExact(n) + k2 + k3;
        long k4 = Math.multiplyExact(m, 2L);
        long b = Math.addExact(m, 3L) + Math.subtractExact(m, 1L) - k4;
        long k5 = Math.negateExact(m);
        long k6 = Math.absExact(m);
        b += Math.incrementExact(m) + Math.decrementExact(m) - k5 + k6;
        long k7 = m << 40;
        long k8 = Math.multiplyHigh(k7, k7);
        b -= Math.multiplyExact(m, n) + Math.multiplyFull(n, n) + k8;
        int k9 = Math.toIntExact(m);
        int c = Math.floorDiv(n, 4) + Math.floorMod(n, 4) + Math.floorMod(m, 5) + k9;
        long d = Math.floorDiv(m, 7L) + Math.floorDiv(m, n) + Math.floorMod(m, -7L);
        double t = a;
        double t2 = b;
        double t3 = c;
        double t4 = t3 * Math.cos(x) + 2.0 * t2 * x + t;
        partials[0] = t4;
        return x * t + x * x * t2 + Math.sin(x) * t3 - d;
    }
}
