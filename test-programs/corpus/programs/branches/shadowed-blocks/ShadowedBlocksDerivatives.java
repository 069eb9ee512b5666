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
     * Operations: at most {@code 6 * n + rounds23 + 23}; of the method itself: at most
     * {@code 3 * (n + rounds23 + 2)}. Workspace: none. Here {@code rounds23} is how often the loop in line 23
     * runs in all.
     */
    public static void valueGradient(double x, int n, ValueGradient into) {
        into.x = valueGradientKernel(x, n);
    }

    /**
     * Computes the derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * n + rounds23 + 25}; of the method itself: at most
     * {@code 3 * (n + rounds23 + 2)}. Workspace: none. Here {@code rounds23} is how often the loop in line 23
     * runs in all.
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
        double t = n * 2;
        double result = x * x * t;
        double resultDot = 1.0;
        double resultDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            double t2 = i;
            result = result * 0.5 + t2 * x;
            resultDot *= 0.5;
            resultDot2 = t2 + 0.5 * resultDot2;
        }
        double t2 = n;
        int trips = 0;
        for (double i = x; i < t2; i += 1.0) {
            trips++;
        }
        double t3 = trips;
        double t4 = result + 2.0 * (x * t3 + t3 * (t3 - 1.0) * 0.5);
        double t5 = -1.0;
        double t6 = 1.0;
        if (n > 2) {
            t5 = 2.0 * (x + t4);
            t6 = t5;
        }
        double t7 = 0.6666666666666666 * t5;
        double t8 = 0.3333333333333333 * t5 * resultDot2;
        return 0.3333333333333333 * t6 + t7 * t3 + t8 + t7 * resultDot * t * x;
    }

    private static double valueValueAndGradientKernel(double x, int n, double[] partials) {
        double t = n * 2;
        double result = x * x * t;
        double resultDot = 1.0;
        double resultDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            double t2 = i;
            result = result * 0.5 + t2 * x;
            resultDot *= 0.5;
            resultDot2 = t2 + 0.5 * resultDot2;
        }
        double t2 = n;
        int trips = 0;
        for (double i = x; i < t2; i += 1.0) {
            trips++;
        }
        double t3 = trips;
        double t4 = result + 2.0 * (x * t3 + t3 * (t3 - 1.0) * 0.5);
        double t5 = -1.0;
        double t6 = 1.0;
        double t7;
        if (n > 2) {
            double t8 = x + t4;
            t5 = 2.0 * t8;
            t7 = t8 * t8;
            t6 = t5;
        } else {
            t7 = x - t4;
        }
        double t8 = 0.6666666666666666 * t5;
        double t9 = 0.3333333333333333 * t5 * resultDot2;
        partials[0] = 0.3333333333333333 * t6 + t8 * t3 + t9 + t8 * resultDot * t * x;
        return t7 / 3.0;
    }
}
