package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ChainedAssignments}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class ChainedAssignmentsDerivatives {

    private ChainedAssignmentsDerivatives() {}

    /**
     * The derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 54}; of the method itself: {@code 28}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 58}; of the method itself: {@code 28}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void valueGradientKernel(double x, double y, double[] partials) {
        double c = x * y;
        double c2 = c - x;
        double e = 3.0 * x + 5.0 * y - 5.0 - 3.0;
        double f = x + 1.0;
        double t = x * f;
        double f2 = f - 1.0;
        double t2 = e + (t - f2 * f2) + 20.0;
        double t3 = 1.0 + c2;
        double t4 = t3 * c;
        double t5 = c2 + t4;
        double t6 = -1.0 / t2;
        double t7 = t4 + 1.0;
        double t8 = t6 * (t7 / t2);
        double t9 = t8 * f2;
        double t10 = t5 + 3.0;
        double t11 = t4 / t10;
        double t12 = t5 / t10;
        double t13 = f2 - 1.0 + t11 - t11 * t12;
        double t14 = t4 * t7;
        double t15 = t7 * t7 + t12 + t13 + (t6 + t14 + t14);
        double t16 = t13 + t15 * c;
        double t17 = t15 * t3 + t16;
        partials[0] = t5 + t9 + t9 - t8 * x - t8 * f - t8 * 3.0 - t16 + t17 * y;
        partials[1] = t17 * x - t8 * 5.0;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double c = x * y;
        double c2 = c - x;
        double e = 3.0 * x + 5.0 * y - 5.0 - 3.0;
        double f = x + 1.0;
        double t = x * f;
        double f2 = f - 1.0;
        double f3 = f2 - 1.0;
        double t2 = e + (t - f2 * f2) + 20.0;
        double t3 = 1.0 + c2;
        double t4 = t3 * c;
        double t5 = c2 + t4;
        double t6 = -1.0 / t2;
        double t7 = t4 + 1.0;
        double t8 = t7 / t2;
        double t9 = t6 * t8;
        double t10 = t9 * f2;
        double t11 = t5 + 3.0;
        double t12 = t4 / t11;
        double t13 = t5 / t11;
        double t14 = f3 + t12 - t12 * t13;
        double t15 = t7 * t7 + t13;
        double t16 = t4 * t7;
        double t17 = t15 + t14 + (t6 + t16 + t16);
        double t18 = t14 + t17 * c;
        double t19 = t17 * t3 + t18;
        double t20 = t19 * x - t9 * 5.0;
        partials[0] = t5 + t10 + t10 - t9 * x - t9 * f - t9 * 3.0 - t18 + t19 * y;
        partials[1] = t20;
        return t4 * t15 - t8 + t5 * f3;
    }
}
