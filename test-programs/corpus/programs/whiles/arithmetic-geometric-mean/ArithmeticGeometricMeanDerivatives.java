package programs.whiles;

import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link ArithmeticGeometricMean}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class ArithmeticGeometricMeanDerivatives {

    private ArithmeticGeometricMeanDerivatives() {}

    /**
     * The derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to {@code length}
     * and {@code amplitude}.
     *
     * <p>
     * Where the argument is 0 (lines 14 and 17), the derivative of {@code sqrt} is infinite.
     */
    public static PeriodGradient periodGradient(double length, double amplitude) {
        PeriodGradient into = new PeriodGradient();
        periodGradient(length, amplitude, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to
     * {@code length} and {@code amplitude} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 15 * rounds12 + 17}; of the method itself: {@code 5 * rounds12 + 6}. Workspace:
     * none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void periodGradient(double length, double amplitude, PeriodGradient into) {
        periodGradientKernel(length, amplitude, into.partials);
        into.length = into.partials[0];
        into.amplitude = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to
     * {@code length} and {@code amplitude} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 15 * rounds12 + 17}; of the method itself: {@code 5 * rounds12 + 6}. Workspace:
     * none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double periodValueAndGradient(double length, double amplitude, PeriodGradient into) {
        double value = periodValueAndGradientKernel(length, amplitude, into.partials);
        into.length = into.partials[0];
        into.amplitude = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ArithmeticGeometricMean#period(double, double)} with respect to {@code length}
     * and {@code amplitude}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PeriodGradient {
        private double length;
        private double amplitude;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public PeriodGradient() {}

        /** The derivative with respect to {@code length}. */
        public double length() {
            return length;
        }

        /** The derivative with respect to {@code amplitude}. */
        public double amplitude() {
            return amplitude;
        }
    }

    private static void periodGradientKernel(double length, double amplitude, double[] partials) {
        double t = amplitude * 0.5;
        double g = Math.cos(t);
        double a = 1.0;
        double aDot = 0.0;
        double gDot = 1.0;
        while (a - g > 1.0E-14) {
            double t2 = a + g;
            double g2 = Math.sqrt(a * g);
            double t3 = 0.5 / Math.abs(g2);
            double t4 = t3 * g;
            double t5 = t3 * a;
            double t6 = t5 == 0.0 | gDot == 0.0 ? 0.0 : t5 * gDot;
            double t7 = (t4 == 0.0 | aDot == 0.0 ? 0.0 : t4 * aDot) + t6;
            a = t2 * 0.5;
            g = g2;
            aDot = 0.5 * aDot + 0.5 * gDot;
            gDot = t7;
        }
        double t2 = Math.sqrt(length / 9.81);
        double t3 = 1.0 / a;
        double t4 = t3 * (6.283185307179586 * t2 / a);
        double t5 = Math.PI * t3;
        double gBar = t4 == 0.0 ? 0.0 : -(t4 * aDot);
        partials[0] = (t5 == 0.0 ? 0.0 : t5 / Math.abs(t2)) / 9.81;
        partials[1] = gBar * Math.sin(t) * -0.5;
    }

    private static double periodValueAndGradientKernel(double length, double amplitude, double[] partials) {
        double t = amplitude * 0.5;
        double g = Math.cos(t);
        double a = 1.0;
        double aDot = 0.0;
        double gDot = 1.0;
        while (a - g > 1.0E-14) {
            double t2 = a + g;
            double g2 = Math.sqrt(a * g);
            double t3 = 0.5 / Math.abs(g2);
            double t4 = t3 * g;
            double t5 = t3 * a;
            double t6 = t5 == 0.0 | gDot == 0.0 ? 0.0 : t5 * gDot;
            double t7 = (t4 == 0.0 | aDot == 0.0 ? 0.0 : t4 * aDot) + t6;
            a = t2 * 0.5;
            g = g2;
            aDot = 0.5 * aDot + 0.5 * gDot;
            gDot = t7;
        }
        double t2 = Math.sqrt(length / 9.81);
        double t3 = 6.283185307179586 * t2 / a;
        double t4 = 1.0 / a;
        double t5 = t4 * t3;
        double t6 = Math.PI * t4;
        double gBar = t5 == 0.0 ? 0.0 : -(t5 * aDot);
        partials[0] = (t6 == 0.0 ? 0.0 : t6 / Math.abs(t2)) / 9.81;
        partials[1] = gBar * Math.sin(t) * -0.5;
        return t3;
    }
}
