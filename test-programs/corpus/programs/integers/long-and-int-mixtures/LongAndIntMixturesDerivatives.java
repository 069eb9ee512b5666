package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LongAndIntMixtures}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LongAndIntMixturesDerivatives {

    private LongAndIntMixturesDerivatives() {}

    /**
     * The derivative of {@link LongAndIntMixtures#value(int, long, short, double)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(int a, long b, short s, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, s, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LongAndIntMixtures#value(int, long, short, double)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3}; of the method itself: {@code 4}. Workspace: none.
     */
    public static void valueGradient(int a, long b, short s, double x, ValueGradient into) {
        into.x = valueGradientKernel(a, b, s, x);
    }

    /**
     * Computes the derivative of {@link LongAndIntMixtures#value(int, long, short, double)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7}; of the method itself: {@code 4}. Workspace: none.
     */
    public static double valueValueAndGradient(int a, long b, short s, double x, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, s, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongAndIntMixtures#value(int, long, short, double)} with respect to {@code x},
     * as a number.
     */
    public static double valueDerivative(int a, long b, short s, double x) {
        return valueGradientKernel(a, b, s, x);
    }

    /**
     * The derivative of {@link LongAndIntMixtures#value(int, long, short, double)} with respect to {@code x},
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

    private static double valueGradientKernel(int a, long b, short s, double x) {
        int c = a << b;
        long k = a;
        long d = b >>> -3 ^ k;
        int k2 = (short) ((int) s >>> 2);
        byte e = (byte) ((byte) ((int) (byte) (a >>> 3) ^ 255) - 1000);
        int f = a / 7 - a % 7 + -a / 7 + (a + Integer.MAX_VALUE);
        long g = k * k + a * a - ~b;
        char h = (char) ((int) (char) ((char) a - 1) >> 1);
        int k3 = (short) (k2 + k2);
        boolean flag = (a & 1) == 0 ^ b > 0L | k3 < 0;
        flag = flag & a > 100 ^ true;
        f += flag ? 1 : -1;
        long l = b;
        int count;
        for (count = 0; l != 0L & count < 40; count++) {
            f ^= (int) l;
            l >>>= 1;
        }
        long k4 = c % 10 + d % 10L + k3 % 10 + e % 10 + f % 10 + g % 10L;
        return 2.0 * count * x + (k4 + h % 10);
    }

    private static double valueValueAndGradientKernel(int a, long b, short s, double x, double[] partials) {
        int c = a << b;
        long k = a;
        long d = b >>> -3 ^ k;
        int k2 = (short) ((int) s >>> 2);
        byte e = (byte) ((byte) ((int) (byte) (a >>> 3) ^ 255) - 1000);
        int f = a / 7 - a % 7 + -a / 7 + (a + Integer.MAX_VALUE);
        long g = k * k + a * a - ~b;
        char h = (char) ((int) (char) ((char) a - 1) >> 1);
        int k3 = (short) (k2 + k2);
        boolean flag = (a & 1) == 0 ^ b > 0L | k3 < 0;
        flag = flag & a > 100 ^ true;
        f += flag ? 1 : -1;
        long l = b;
        int count;
        for (count = 0; l != 0L & count < 40; count++) {
            f ^= (int) l;
            l >>>= 1;
        }
        long k4 = c % 10 + d % 10L + k3 % 10 + e % 10 + f % 10 + g % 10L;
        double t = k4 + h % 10;
        double t2 = count;
        partials[0] = 2.0 * t2 * x + t;
        return x * t + x * x * t2;
    }
}
