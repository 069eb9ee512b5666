package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Exponentials}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExponentialsDerivatives {

    private ExponentialsDerivatives() {}

    /**
     * The derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and {@code y},
     * and the memory that computing it needs. One holder serves one thread at a time.
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
        double t = Math.exp(x);
        double t2 = Math.expm1(y);
        double t3 = x + 3.0;
        double t4 = Math.log(t3);
        double a = t + t2 * t4;
        double t5 = x * x;
        double t6 = y + 5.0;
        double b = Math.log1p(t5) - Math.log10(t6);
        double t7 = -40.0 - x;
        double t8 = 1.0E-5 * y;
        double t9 = 1.0E-9 * x;
        double t10 = t7 > -0.7 ? Math.expm1(t7) + 1.0 : Math.exp(t7);
        double t11 = -(a * (t6 >= 0.0 ? 0.4342944819032518 / (t6 + 0.0) : Double.NaN));
        double t12 = -a == 0.0 ? 0.0 : t11;
        double t13 = 2.0 * (a / (1.0 + t5)) * x;
        double t14 = b * t2;
        double t15 = t14 == 0.0 ? 0.0 : t14 * (t3 >= 0.0 ? 1.0 / (t3 + 0.0) : Double.NaN);
        double t16 = b * t4 * (y > -0.7 ? t2 + 1.0 : Math.exp(y));
        double t17 = (t8 > -0.7 ? Math.expm1(t8) + 1.0 : Math.exp(t8)) * 1.0E-5 + t12 + t16;
        partials[0] = (t9 >= -1.0 ? 1.0 / (1.0 + t9) : Double.NaN) - t10 + t13 + t15 + b * t;
        partials[1] = t17;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = Math.exp(x);
        double t2 = Math.expm1(y);
        double t3 = x + 3.0;
        double t4 = Math.log(t3);
        double a = t + t2 * t4;
        double t5 = x * x;
        double t6 = y + 5.0;
        double b = Math.log1p(t5) - Math.log10(t6);
        double t7 = -40.0 - x;
        double t8 = Math.expm1(t7);
        double t9 = 1.0E-5 * y;
        double t10 = Math.expm1(t9);
        double t11 = 1.0E-9 * x;
        double c = t8 + t10 + Math.log1p(t11) * 1.0E9;
        double t12 = t7 > -0.7 ? t8 + 1.0 : Math.exp(t7);
        double t13 = -(a * (t6 >= 0.0 ? 0.4342944819032518 / (t6 + 0.0) : Double.NaN));
        double t14 = 2.0 * (a / (1.0 + t5)) * x;
        double t15 = b * t2;
        double t16 = t15 == 0.0 ? 0.0 : t15 * (t3 >= 0.0 ? 1.0 / (t3 + 0.0) : Double.NaN);
        double t17 = b * t4 * (y > -0.7 ? t2 + 1.0 : Math.exp(y));
        double t18 = (t9 > -0.7 ? t10 + 1.0 : Math.exp(t9)) * 1.0E-5 + (-a == 0.0 ? 0.0 : t13) + t17;
        partials[0] = (t11 >= -1.0 ? 1.0 / (1.0 + t11) : Double.NaN) - t12 + t14 + t16 + b * t;
        partials[1] = t18;
        return a * b + c;
    }
}
