package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ContinuedFraction}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ContinuedFractionDerivatives {

    private ContinuedFractionDerivatives() {}

    /** The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}. */
    public static TangentGradient tangentGradient(double x) {
        TangentGradient into = new TangentGradient();
        tangentGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void tangentGradient(double x, TangentGradient into) {
        into.x = tangentGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double tangentValueAndGradient(double x, TangentGradient into) {
        double value = tangentValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}, as a number.
     */
    public static double tangentDerivative(double x) {
        return tangentGradientKernel(x);
    }

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class TangentGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TangentGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double tangentGradientKernel(double x) {
        double f = 1.0E-30;
        double c = 1.0E-30;
        double d = 0.0;
        int j = 0;
        double fDot = 0.0;
        double cDot = 0.0;
        double dDot = 0.0;
        double delta;
        do {
            double b = 2 * j + 1;
            double t = 1.0;
            double a;
            if (j == 0) {
                a = x;
            } else {
                a = -(x * x);
                t = -x - x;
            }
            double d2 = b + a * d;
            double t2 = a / c;
            double c2 = b + t2;
            double t3 = f * c2;
            double t4 = 1.0;
            if (Math.abs(d2) < 1.0E-5) {
                d2 = 1.0E-30;
                t4 = 0.0;
            }
            double d3 = 1.0 / d2;
            delta = c2 * d3;
            double t5 = t3 / d2 * d3 * t4;
            double t6 = f * d3 / c;
            fDot = (t6 - t5 * d) * t + delta * fDot - t6 * t2 * cDot - t5 * a * dDot;
            double t7 = 1.0 / c;
            cDot = t7 * t - t7 * t2 * cDot;
            double t8 = d3 * d3 * t4;
            dDot = -(t8 * d * t) - t8 * a * dDot;
            c = c2;
            d = d3;
            f *= delta;
            j++;
        } while (Math.abs(delta - 1.0) > 1.0E-13);
        return fDot;
    }

    private static double tangentValueAndGradientKernel(double x, double[] partials) {
        double f = 1.0E-30;
        double c = 1.0E-30;
        double d = 0.0;
        int j = 0;
        double fDot = 0.0;
        double cDot = 0.0;
        double dDot = 0.0;
        double delta;
        do {
            double b = 2 * j + 1;
            double t = 1.0;
            double a;
            if (j == 0) {
                a = x;
            } else {
                a = -(x * x);
                t = -x - x;
            }
            double d2 = b + a * d;
            double t2 = a / c;
            double c2 = b + t2;
            double t3 = f * c2;
            double t4 = 1.0;
            if (Math.abs(d2) < 1.0E-5) {
                d2 = 1.0E-30;
                t4 = 0.0;
            }
            double d3 = 1.0 / d2;
            delta = c2 * d3;
            double t5 = t3 / d2 * d3 * t4;
            double t6 = f * d3 / c;
            fDot = (t6 - t5 * d) * t + delta * fDot - t6 * t2 * cDot - t5 * a * dDot;
            double t7 = 1.0 / c;
            cDot = t7 * t - t7 * t2 * cDot;
            double t8 = d3 * d3 * t4;
            dDot = -(t8 * d * t) - t8 * a * dDot;
            c = c2;
            d = d3;
            f *= delta;
            j++;
        } while (Math.abs(delta - 1.0) > 1.0E-13);
        partials[0] = fDot;
        return f;
    }
}
