package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link CompoundIntegerOperators}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class CompoundIntegerOperatorsDerivatives {

    private CompoundIntegerOperatorsDerivatives() {}

    /**
     * The derivative of {@link CompoundIntegerOperators#value(double, int, long)} with respect to {@code x}.
     *
     * <p>
     * Where {@code %} (line 44) jumps, the derivative is that of the path taken.
     */
    public static ValueGradient valueGradient(double x, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CompoundIntegerOperators#value(double, int, long)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 9}; of the method itself: {@code 5}. Workspace: {@code 16} bytes.
     */
    public static void valueGradient(double x, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m, into.longs);
    }

    /**
     * Computes the derivative of {@link CompoundIntegerOperators#value(double, int, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 10}; of the method itself: {@code 5}. Workspace: {@code 16} bytes.
     */
    public static double valueValueAndGradient(double x, int n, long m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, m, into.longs, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link CompoundIntegerOperators#value(double, int, long)} with respect to {@code x},
     * as a number.
     *
     * <p>
     * Where {@code %} (line 44) jumps, the derivative is that of the path taken.
     */
    public static double valueDerivative(double x, int n, long m) {
        return valueGradient(x, n, m).x();
    }

    /**
     * The derivative of {@link CompoundIntegerOperators#value(double, int, long)} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final long[][] longs = new long[1][0];
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

    private static double valueGradientKernel(double x, int n, long m, long[][] longs) {
        int a = (n + 5 - 2) * 7 / 3 % 11;
        a = a << 4 >> 1 >>> 1 | 9;
        a = a & 253 ^ n;
        long b = m << 33 >>> 31 ^ (long) a;
        b = (((b | 8L) & -3L) >> 1) % 1000L;
        a <<= b;
        int k = n + a;
        long[] sums = room(longs, 0, 2);
        int k2 = k & 1;
        sums[k2] -= b;
        long k3 = sums[1] + 1L;
        sums[1] = k3;
        boolean flag = a > b & n > 0 | m < 0L;
        double t = k % 17;
        x = x * t - (sums[0] + k3);
        double t2 = 1.0 / (2 + (a - 1 << 2 & 3));
        x *= t2;
        double xBar = flag ^ b == 3L ? 2.0 * (x % 1000.0) : 1.0;
        xBar = Math.abs(x) <= Double.MAX_VALUE ? xBar : Double.NaN;
        return xBar * t2 * t;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, long[][] longs,
            double[] partials) {
        int a = (n + 5 - 2) * 7 / 3 % 11;
        a = a << 4 >> 1 >>> 1 | 9;
        a = a & 253 ^ n;
        long b = m << 33 >>> 31 ^ (long) a;
        b = (((b | 8L) & -3L) >> 1) % 1000L;
        a <<= b;
        int k = n + a;
        long[] sums = room(longs, 0, 2);
        int k2 = k & 1;
        sums[k2] -= b;
        long k3 = sums[1] + 1L;
        sums[1] = k3;
        boolean flag = a > b & n > 0 | m < 0L;
        double t = k % 17;
        x = x * t - (sums[0] + k3);
        double t2 = 1.0 / (2 + (a - 1 << 2 & 3));
        x *= t2;
        double x2 = x % 1000.0;
        double xBar = 1.0;
        double t3;
        if (flag ^ b == 3L) {
            t3 = x2 * x2;
            xBar = 2.0 * x2;
        } else {
            t3 = x2 + a;
        }
        xBar = Math.abs(x) <= Double.MAX_VALUE ? xBar : Double.NaN;
        partials[0] = xBar * t2 * t;
        return t3;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static long[] room(long[][] slots, int slot, int length) {
        long[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new long[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }
}
