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
     * Operations: {@code 55}; of the method itself: {@code 28}. Workspace: none.
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
     * Operations: {@code 59}; of the method itself: {@code 28}. Workspace: none.
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
        double t2 = 1.0 + c2;
        double t3 = t2 * c;
        double t4 = c2 + t3;
        double t5 = 1.0 / (e + (t - f2 * f2) + 20.0);
        double t6 = t3 + 1.0;
        double t7 = t5 * (t6 * t5);
        double t8 = t7 * f2;
        double t9 = 1.0 / (t4 + 3.0);
        double t10 = t3 * t9;
        double t11 = t4 * t9;
        double t12 = f2 - 1.0 + t10 - t10 * t11;
        double t13 = t3 * t6;
        double t14 = t6 * t6 + t11 + t12 + (t13 - t5 + t13);
        double t15 = t12 + t14 * c;
        double t16 = t14 * t2 + t15;
        partials[0] = t4 - t8 - t8 + t7 * x + t7 * f - t7 * -3.0 - t15 + t16 * y;
        partials[1] = t16 * x - t7 * -5.0;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double c = x * y;
        double c2 = c - x;
        double e = 3.0 * x + 5.0 * y - 5.0 - 3.0;
        double f = x + 1.0;
        double t = x * f;
        double f2 = f - 1.0;
        double f3 = f2 - 1.0;
        double t2 = 1.0 + c2;
        double t3 = t2 * c;
        double t4 = c2 + t3;
        double t5 = 1.0 / (e + (t - f2 * f2) + 20.0);
        double t6 = t3 + 1.0;
        double t7 = t6 * t5;
        double t8 = t5 * t7;
        double t9 = t8 * f2;
        double t10 = 1.0 / (t4 + 3.0);
        double t11 = t3 * t10;
        double t12 = t4 * t10;
        double t13 = f3 + t11 - t11 * t12;
        double t14 = t6 * t6 + t12;
        double t15 = t3 * t6;
        double t16 = t14 + t13 + (t15 - t5 + t15);
        double t17 = t13 + t16 * c;
        double t18 = t16 * t2 + t17;
        double t19 = t4 - t9 - t9 + t8 * x + t8 * f - t8 * -3.0 - t17 + t18 * y;
        partials[0] = t19;
        partials[1] = t18 * x - t8 * -5.0;
        return t3 * t14 - t7 + t4 * f3;
    }
}
