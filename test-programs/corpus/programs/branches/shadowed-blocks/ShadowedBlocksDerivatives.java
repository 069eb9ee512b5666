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
     */
    public static void valueGradient(double x, int n, ValueGradient into) {
        into.x = valueGradientKernel(x, n);
    }

    /**
     * Computes the derivative of {@link ShadowedBlocks#value(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
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
        double result = (0.0 + x * x) * t;
        double resultDot = 1.0;
        double resultDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            double t2 = i;
            result = result * 0.5 + t2 * x;
            resultDot *= 0.5;
            resultDot2 = 0.5 * resultDot2 + t2;
        }
        double t2 = n;
        double resultDot3 = 1.0;
        double resultDot4 = 0.0;
        for (double i = x; i < t2; i += 1.0) {
            result += i * 2.0;
            resultDot3 += 0.0;
            resultDot4 += 2.0;
        }
        double xBar = 0.3333333333333333;
        double resultBar = -0.3333333333333333;
        if (n > 2) {
            double uBar = 0.6666666666666666 * (x + result);
            xBar = uBar;
            resultBar = uBar;
        }
        double t3 = resultBar * resultDot3;
        double t4 = 2.0 * (t3 * resultDot * t) * x;
        return xBar + resultBar * resultDot4 + t3 * resultDot2 + t4;
    }

    private static double valueValueAndGradientKernel(double x, int n, double[] partials) {
        double t = n * 2;
        double result = (0.0 + x * x) * t;
        double resultDot = 1.0;
        double resultDot2 = 0.0;
        for (int i = 0; i < n; i++) {
            double t2 = i;
            result = result * 0.5 + t2 * x;
            resultDot *= 0.5;
            resultDot2 = 0.5 * resultDot2 + t2;
        }
        double t2 = n;
        double resultDot3 = 1.0;
        double resultDot4 = 0.0;
        for (double i = x; i < t2; i += 1.0) {
            result += i * 2.0;
            resultDot3 += 0.0;
            resultDot4 += 2.0;
        }
        double xBar = 0.3333333333333333;
        double resultBar = -0.3333333333333333;
        double result2;
        if (n > 2) {
            double u = x + result;
            result2 = u * u;
            double uBar = 0.6666666666666666 * u;
            xBar = uBar;
            resultBar = uBar;
        } else {
            result2 = x - result;
        }
        double t3 = resultBar * resultDot3;
        double t4 = 2.0 * (t3 * resultDot * t) * x;
        partials[0] = xBar + resultBar * resultDot4 + t3 * resultDot2 + t4;
        return result2 / 3.0;
    }
}
