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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ChainedAssignments#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, double[] partials) {
        double c = x * y;
        double c2 = c - x;
        double a = c + c * c2;
        double b = a + 1.0;
        double c3 = c2 + a;
        double t = c3 + 3.0;
        double t2 = c3 / t;
        double d = b * b + t2;
        double e = 3.0 * x + 5.0 * y - 5.0 - 3.0;
        double f = x + 1.0;
        double t3 = x * f;
        double f2 = f - 1.0;
        e += t3 - f2 * f2;
        double t4 = e + 20.0;
        double t5 = -1.0 / t4;
        double t6 = t5 * (b / t4);
        double t7 = 2.0 * t6 * f2 + c3 - t6 * x - t6 * f;
        double t8 = a / t;
        double t9 = f2 - 1.0 + t8 - t8 * t2;
        double t10 = d + t9 + (t5 + 2.0 * a * b);
        double t11 = t9 + t10 * c;
        double t12 = t10 + t10 * c2 + t11;
        double t13 = t6 * -5.0 + t12 * x;
        partials[0] = t7 + t6 * -3.0 - t11 + t12 * y;
        partials[1] = t13;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double c = x * y;
        double c2 = c - x;
        double a = c + c * c2;
        double b = a + 1.0;
        double c3 = c2 + a;
        double t = c3 + 3.0;
        double t2 = c3 / t;
        double d = b * b + t2;
        double e = 3.0 * x + 5.0 * y - 5.0 - 3.0;
        double f = x + 1.0;
        double t3 = x * f;
        double f2 = f - 1.0;
        double f3 = f2 - 1.0;
        e += t3 - f2 * f2;
        double t4 = e + 20.0;
        double t5 = b / t4;
        double t6 = -1.0 / t4;
        double t7 = t6 * t5;
        double t8 = 2.0 * t7 * f2 + c3 - t7 * x - t7 * f;
        double t9 = a / t;
        double t10 = f3 + t9 - t9 * t2;
        double t11 = d + t10 + (t6 + 2.0 * a * b);
        double t12 = t10 + t11 * c;
        double t13 = t11 + t11 * c2 + t12;
        double t14 = t8 + t7 * -3.0 - t12 + t13 * y;
        double t15 = t7 * -5.0 + t13 * x;
        partials[0] = t14;
        partials[1] = t15;
        return a * d - t5 + c3 * f3;
    }
}
