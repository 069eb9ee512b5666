package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ShadowedBlocks}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ShadowedBlocksDerivatives {

    private ShadowedBlocksDerivatives() {}

    /** The derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 6 * rounds0 + rounds23 + 23}; of the method itself: at most
     * {@code 3 * (n + rounds23 + 2)}. Workspace: none. Here {@code rounds0} is how often the loop in line 0
     * runs in all, {@code rounds23} is how often the loop in line 23 runs in all.
     */
    public static void valueGradient(double x, int n, ValueGradient into) {
        into.x = valueGradientKernel(x, n);
    }

    /**
     * Computes the derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * rounds0 + rounds23 + 25}; of the method itself: at most
     * {@code 3 * (n + rounds23 + 2)}. Workspace: none. Here {@code rounds0} is how often the loop in line 0
     * runs in all, {@code rounds23} is how often the loop in line 23 runs in all.
     */
    public static double valueValueAndGradient(double x, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x}, as a number.
     */
    public static double valueDerivative(double x, int n) {
        return valueGradientKernel(x, n);
    }

    /**
     * The derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
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

    private static double valueGradientKernel(double x, int n) {
        double t = x * x;
        double t2 = n * 2;
        double t3 = n;
        int trips = 0;
        for (double i = x; i < t3; i += 1.0) {
            trips++;
        }
        boolean test = n > 2;
        int k = 0 < n ? n : 0;
        double t4 = t * t2;
        double t5 = trips;
        double t6 = 2.0 * (x * t5 + t5 * (t5 - 1.0) * 0.5);
        double t7 = 0.0;
        double t8 = 1.0;
        for (int i = 0; i < k; i++) {
            double t9 = i;
            t4 = t4 * 0.5 + t9 * x;
            t7 = t9 + 0.5 * t7;
            t8 *= 0.5;
        }
        double t9 = t4 + t6;
        double t10 = 1.0;
        double t11 = -1.0;
        if (test) {
            t10 = 2.0 * (x + t9);
            t11 = t10;
        }
        double t12 = 0.3333333333333333 * t11;
        double t13 = t12 * t8 * t2 * x;
        double t14 = 0.3333333333333333 * t10 + 0.6666666666666666 * t11 * t5 + t12 * t7 + t13;
        return t14 + t13;
    }

    private static double valueValueAndGradientKernel(double x, int n, double[] partials) {
        double t = x * x;
        double t2 = n * 2;
        double t3 = n;
        int trips = 0;
        for (double i = x; i < t3; i += 1.0) {
            trips++;
        }
        boolean test = n > 2;
        int k = 0 < n ? n : 0;
        double t4 = t * t2;
        double t5 = trips;
        double t6 = 2.0 * (x * t5 + t5 * (t5 - 1.0) * 0.5);
        double t7 = 0.0;
        double t8 = 1.0;
        for (int i = 0; i < k; i++) {
            double t9 = i;
            t4 = t4 * 0.5 + t9 * x;
            t7 = t9 + 0.5 * t7;
            t8 *= 0.5;
        }
        double t9 = t4 + t6;
        double t10 = 1.0;
        double t11 = -1.0;
        double t12;
        if (test) {
            double t13 = x + t9;
            t10 = 2.0 * t13;
            t12 = t13 * t13;
            t11 = t10;
        } else {
            t12 = x - t9;
        }
        double t13 = 0.3333333333333333 * t11;
        double t14 = t13 * t8 * t2 * x;
        double t15 = 0.3333333333333333 * t10 + 0.6666666666666666 * t11 * t5 + t13 * t7 + t14;
        partials[0] = t15 + t14;
        return t12 / 3.0;
    }
}
