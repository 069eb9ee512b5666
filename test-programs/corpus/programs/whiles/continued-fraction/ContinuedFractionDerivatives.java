package programs.whiles;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ContinuedFraction}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ContinuedFractionDerivatives {

    private ContinuedFractionDerivatives() {}

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
     */
    public static TangentGradient tangentGradient(double x) {
        TangentGradient into = new TangentGradient();
        tangentGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 44 * rounds16}; of the method itself: at most {@code 12 * rounds16}.
     * Workspace: none. Here {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static void tangentGradient(double x, TangentGradient into) {
        into.x = tangentGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 44 * rounds16}; of the method itself: at most {@code 12 * rounds16}.
     * Workspace: none. Here {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static double tangentValueAndGradient(double x, TangentGradient into) {
        double value = tangentValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ContinuedFraction#tangent(double)} with respect to {@code x}, as a number.
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
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
        double t;
        do {
            double b = 2 * j + 1;
            double t2 = 1.0 / c;
            double t3 = 1.0;
            double a;
            if (j == 0) {
                a = x;
            } else {
                a = -(x * x);
                t3 = -x - x;
            }
            double d2 = b + a * d;
            double t4 = a / c;
            double c2 = b + t4;
            double t5 = f * c2;
            double t6 = 1.0;
            if (Math.abs(d2) < 1.0E-5) {
                d2 = 1.0E-30;
                t6 = 0.0;
            }
            double t7 = 1.0 / d2;
            double t8 = f * t7 / c;
            double t9 = t5 / d2 * t7 * t6;
            t = c2 * t7;
            fDot = (t8 - t9 * d) * t3 + t * fDot - t8 * t4 * cDot - t9 * a * dDot;
            cDot = t2 * t3 - t2 * t4 * cDot;
            f *= t;
            double t10 = t7 * t7 * t6;
            dDot = -(t10 * d * t3) - t10 * a * dDot;
            c = c2;
            d = t7;
            j++;
        } while (Math.abs(t - 1.0) > 1.0E-13);
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
        double t;
        do {
            double b = 2 * j + 1;
            double t2 = 1.0 / c;
            double t3 = 1.0;
            double a;
            if (j == 0) {
                a = x;
            } else {
                a = -(x * x);
                t3 = -x - x;
            }
            double d2 = b + a * d;
            double t4 = a / c;
            double c2 = b + t4;
            double t5 = f * c2;
            double t6 = 1.0;
            if (Math.abs(d2) < 1.0E-5) {
                d2 = 1.0E-30;
                t6 = 0.0;
            }
            double t7 = 1.0 / d2;
            double t8 = f * t7 / c;
            double t9 = t5 / d2 * t7 * t6;
            t = c2 * t7;
            fDot = (t8 - t9 * d) * t3 + t * fDot - t8 * t4 * cDot - t9 * a * dDot;
            cDot = t2 * t3 - t2 * t4 * cDot;
            f *= t;
            double t10 = t7 * t7 * t6;
            dDot = -(t10 * d * t3) - t10 * a * dDot;
            c = c2;
            d = t7;
            j++;
        } while (Math.abs(t - 1.0) > 1.0E-13);
        partials[0] = fDot;
        return f;
    }
}
