package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link NumberKinds}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NumberKindsDerivatives {

    private NumberKindsDerivatives() {}

    /**
     * The derivative of {@link NumberKinds#value(byte, short, char, long, double)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(byte b, short s, char c, long l, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(b, s, c, l, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NumberKinds#value(byte, short, char, long, double)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13}; of the method itself: {@code 18}. Workspace: none.
     */
    public static void valueGradient(byte b, short s, char c, long l, double x, ValueGradient into) {
        into.x = valueGradientKernel(b, s, c, l, x);
    }

    /**
     * Computes the derivative of {@link NumberKinds#value(byte, short, char, long, double)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 27}; of the method itself: {@code 18}. Workspace: none.
     */
    public static double valueValueAndGradient(byte b, short s, char c, long l, double x,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(b, s, c, l, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NumberKinds#value(byte, short, char, long, double)} with respect to {@code x},
     * as a number.
     */
    public static double valueDerivative(byte b, short s, char c, long l, double x) {
        return valueGradientKernel(b, s, c, l, x);
    }

    /**
     * The derivative of {@link NumberKinds#value(byte, short, char, long, double)} with respect to {@code x},
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

    private static double valueGradientKernel(byte b, short s, char c, long l, double x) {
        int k = b;
        int k2 = s;
        byte b2 = (byte) ((int) (byte) ((int) (byte) (k + k2) << 1) >>> 2);
        short s2 = (short) ((int) (short) (k2 * k2) ^ 23130);
        long l2 = l * 6364136223846793005L + 1442695040888963407L;
        l2 = ((l2 ^ l2 >>> 33) >> k) % 1000003L;
        float f = (b2 + (float) (l % 1000L)) % 7.0f;
        double yBar = (4294967295L & l) > 10L ? 1 : 2;
        double t = 2.0 * (yBar * x * ((short) (s2 - 1) / 7));
        return yBar * f + yBar * (l2 % 11L) * Math.cos(x) + yBar * b2 + t;
    }

    private static double valueValueAndGradientKernel(byte b, short s, char c, long l, double x,
            double[] partials) {
        int k = b;
        int k2 = s;
        byte b2 = (byte) ((int) (byte) ((int) (byte) (k + k2) << 1) >>> 2);
        short s2 = (short) ((int) (short) (k2 * k2) ^ 23130);
        char c2 = (char) ((char) ((char) (c + 1.7) + 1) / 3);
        long l2 = l * 6364136223846793005L + 1442695040888963407L;
        l2 = ((l2 ^ l2 >>> 33) >> k) % 1000003L;
        int k3 = (short) (s2 - 1);
        int i = (int) ((int) l2 - 2.5f) << 33 | (int) c2 & 15 | ~k3;
        float f = (b2 + (float) (l % 1000L)) % 7.0f;
        double t = k3 / 7;
        double t2 = l2 % 11L;
        double t3 = f;
        double t4 = (4294967295L & l) > 10L ? 1 : 2;
        double t5 = b2 + t * x;
        double t6 = t5 * x - c2 + t2 * Math.sin(x) + (int) (i * 0.25) % 13 + t3 * x;
        partials[0] = t4 * t3 + t4 * t2 * Math.cos(x) + t4 * t5 + t4 * x * t;
        return (t6 + 98.0) * t4;
    }
}
