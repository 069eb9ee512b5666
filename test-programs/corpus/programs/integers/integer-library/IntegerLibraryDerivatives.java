package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link IntegerLibrary}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IntegerLibraryDerivatives {

    private IntegerLibraryDerivatives() {}

    /** The derivative of {@link IntegerLibrary#value(int, long, double)} with respect to {@code x}. */
    public static ValueGradient valueGradient(int n, long m, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(n, m, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link IntegerLibrary#value(int, long, double)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5}; of the method itself: {@code 9}. Workspace: none.
     */
    public static void valueGradient(int n, long m, double x, ValueGradient into) {
        into.x = valueGradientKernel(n, m, x);
    }

    /**
     * Computes the derivative of {@link IntegerLibrary#value(int, long, double)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10}; of the method itself: {@code 9}. Workspace: none.
     */
    public static double valueValueAndGradient(int n, long m, double x, ValueGradient into) {
        double value = valueValueAndGradientKernel(n, m, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link IntegerLibrary#value(int, long, double)} with respect to {@code x}, as a
     * number.
     */
    public static double valueDerivative(int n, long m, double x) {
        return valueGradientKernel(n, m, x);
    }

    /**
     * The derivative of {@link IntegerLibrary#value(int, long, double)} with respect to {@code x}, and the
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

    private static double valueGradientKernel(int n, long m, double x) {
        int a = Math.floorMod(n, 7) + Math.floorDiv(n, 3) + Math.abs(n) % 5;
        long k = Math.floorMod(m, 9);
        long b = Math.max(m, (long) n) - Math.min(m, 4L) + Math.floorMod(m, 9L) + k;
        int d = Math.max(a, 3) + 7;
        if (n <= 100) {
            int k2 = Math.toIntExact(b % 100L);
            d += Math.addExact(n, 1) - Math.negateExact(n) + k2;
        }
        double t = b % 17L * x;
        return Math.sqrt(d + 50) + t + t + a;
    }

    private static double valueValueAndGradientKernel(int n, long m, double x, double[] partials) {
        int a = Math.floorMod(n, 7) + Math.floorDiv(n, 3) + Math.abs(n) % 5;
        long k = Math.floorMod(m, 9);
        long b = Math.max(m, (long) n) - Math.min(m, 4L) + Math.floorMod(m, 9L) + k;
        long c = Math.multiplyFull(n, n) + Math.multiplyHigh(m, m);
        int d = Math.max(a, 3) + 7;
        if (n <= 100) {
            int k2 = Math.toIntExact(b % 100L);
            d += Math.addExact(n, 1) - Math.negateExact(n) + k2;
        }
        double t = b % 17L * x;
        double t2 = Math.sqrt(d + 50);
        double t3 = a + t;
        partials[0] = t2 + t3 + t;
        return t3 * x + c % 13L + t2 * x + (a + 2L);
    }
}
