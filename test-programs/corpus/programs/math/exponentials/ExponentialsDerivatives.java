package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Exponentials}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExponentialsDerivatives {

    private ExponentialsDerivatives() {}

    /**
     * The derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and {@code y}.
     *
     * <p>
     * Where the argument is 0 (lines 10 and 11), the derivatives of {@code log} and {@code log10} are
     * infinite, and NaN below. Where the argument is -1 (line 12), the derivative of {@code log1p} is
     * infinite, and NaN below.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 48}; of the method itself: {@code 22}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Exponentials#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 58}; of the method itself: {@code 22}. Workspace: none.
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
        double t6 = 1.0 + t5;
        double t7 = t6 - 1.0;
        double t8 = 1.0 / t6;
        double t9 = y + 5.0;
        double b = Math.log(t6) + (t7 == t5 ? 0.0 : (t5 - t7) * t8) - Math.log10(t9);
        double t10 = -40.0 - x;
        double t11 = 1.0E-5 * y;
        double t12 = 1.0E-9 * x;
        double t13 = t10 > -0.7 ? Math.expm1(t10) + 1.0 : Math.exp(t10);
        double t14 = -(a * (t9 >= 0.0 ? 0.4342944819032518 / Math.abs(t9) : Double.NaN));
        double t15 = a == 0.0 ? 0.0 : t14;
        double t16 = b * t2;
        double t17 = t16 == 0.0 ? 0.0 : t16 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
        double t18 = (t12 >= -1.0 ? 1.0 / (1.0 + t12) : Double.NaN) - t13 + 2.0 * (a * t8) * x + t17;
        double t19 = b * t4 * (y > -0.7 ? t2 + 1.0 : Math.exp(y));
        partials[0] = t18 + b * t;
        partials[1] = (t11 > -0.7 ? Math.expm1(t11) + 1.0 : Math.exp(t11)) * 1.0E-5 + t15 + t19;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = Math.exp(x);
        double t2 = Math.expm1(y);
        double t3 = x + 3.0;
        double t4 = Math.log(t3);
        double a = t + t2 * t4;
        double t5 = x * x;
        double t6 = 1.0 + t5;
        double t7 = t6 - 1.0;
        double t8 = 1.0 / t6;
        double t9 = y + 5.0;
        double b = Math.log(t6) + (t7 == t5 ? 0.0 : (t5 - t7) * t8) - Math.log10(t9);
        double t10 = -40.0 - x;
        double t11 = Math.expm1(t10);
        double t12 = 1.0E-5 * y;
        double t13 = Math.expm1(t12);
        double t14 = 1.0E-9 * x;
        double t15 = 1.0 + t14;
        double t16 = t15 - 1.0;
        double t17 = 1.0 / t15;
        double c = t11 + t13 + (Math.log(t15) + (t16 == t14 ? 0.0 : (t14 - t16) * t17)) * 1.0E9;
        double t18 = -(a * (t9 >= 0.0 ? 0.4342944819032518 / Math.abs(t9) : Double.NaN));
        double t19 = 2.0 * (a * t8) * x;
        double t20 = b * t2;
        double t21 = t20 == 0.0 ? 0.0 : t20 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
        double t22 = (t14 >= -1.0 ? t17 : Double.NaN) - (t10 > -0.7 ? t11 + 1.0 : Math.exp(t10)) + t19 + t21;
        double t23 = b * t4 * (y > -0.7 ? t2 + 1.0 : Math.exp(y));
        double t24 = (t12 > -0.7 ? t13 + 1.0 : Math.exp(t12)) * 1.0E-5 + (a == 0.0 ? 0.0 : t18) + t23;
        partials[0] = t22 + b * t;
        partials[1] = t24;
        return a * b + c;
    }
}
