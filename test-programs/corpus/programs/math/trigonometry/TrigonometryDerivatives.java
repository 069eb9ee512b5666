package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Trigonometry}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TrigonometryDerivatives {

    private TrigonometryDerivatives() {}

    /**
     * The derivative of {@link Trigonometry#value(double, double)} with respect to {@code x} and {@code y}.
     *
     * <p>
     * At -1 and 1 (line 11), the derivatives of {@code acos} and {@code asin} are infinite. At (0, 0) (line
     * 12), the derivative of {@code atan2} is NaN.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Trigonometry#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 84}; of the method itself: {@code 28}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Trigonometry#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 94}; of the method itself: {@code 28}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Trigonometry#value(double, double)} with respect to {@code x} and {@code y},
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
        double t = Math.sin(x);
        double t2 = Math.cos(y);
        double t3 = Math.tan(x * 0.5);
        double a = t * t2 + t3;
        double t4 = y * 0.4;
        double t5 = x * 0.3;
        double t6 = Math.acos(t5);
        double t7 = x * y;
        double t8 = Math.atan(t7);
        double b = Math.asin(t4) + t6 * t8;
        double t9 = x + 2.0;
        double t10 = y * y;
        double t11 = -t10 - 1.0;
        double t12 = Math.toRadians(1.0) * 10.0;
        double cBar = Math.toDegrees(0.01);
        double t13 = t11 * t11 + t9 * t9;
        boolean test = cBar == 0.0;
        double t14;
        double t15;
        if (t13 >= 1.0E-290 & t13 <= 9.999999999999999E289) {
            t14 = t11 / t13;
            t15 = -(t9 / t13);
        } else {
            double t16 = Math.hypot(t11, t9);
            t14 = t11 / t16 / t16;
            t15 = -(t9 / t16 / t16);
        }
        double t16 = (test ? 0.0 : cBar * t15) * y;
        double t17 = -t16 - t16;
        double t18 = t12 + (test ? 0.0 : cBar * t14);
        double t19 = x * x + t10;
        double t20;
        double t21;
        if (t19 >= 1.0E-290 & t19 <= 9.999999999999999E289) {
            t20 = x / t19;
            t21 = -(y / t19);
        } else {
            double t22 = Math.hypot(x, y);
            t20 = x / t22 / t22;
            t21 = -(y / t22 / t22);
        }
        double t22 = a * t8;
        double t23 = a * t6 / (1.0 + t7 * t7);
        double t24 = t22 == 0.0 ? 0.0 : t22 * (-0.3 / Math.sqrt((1.0 - t5) * (1.0 + t5)));
        double t25 = a == 0.0 ? 0.0 : a * (0.4 / Math.sqrt((1.0 - t4) * (1.0 + t4)));
        double t26 = t18 + (test ? 0.0 : cBar * t21) + t23 * y + t24 + b * (1.0 + t3 * t3) * 0.5;
        double t27 = t17 + (test ? 0.0 : cBar * t20) + t23 * x + t25 - b * t * Math.sin(y);
        partials[0] = t26 + b * t2 * Math.cos(x);
        partials[1] = t27;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = Math.sin(x);
        double t2 = Math.cos(y);
        double t3 = Math.tan(x * 0.5);
        double a = t * t2 + t3;
        double t4 = y * 0.4;
        double t5 = x * 0.3;
        double t6 = Math.acos(t5);
        double t7 = x * y;
        double t8 = Math.atan(t7);
        double b = Math.asin(t4) + t6 * t8;
        double t9 = x + 2.0;
        double t10 = y * y;
        double t11 = -t10 - 1.0;
        double c = Math.atan2(y, x) + Math.atan2(t9, t11);
        double t12 = a * b + Math.toDegrees(c) * 0.01 + Math.toRadians(x * 10.0);
        double t13 = Math.toRadians(1.0) * 10.0;
        double cBar = Math.toDegrees(0.01);
        double t14 = t11 * t11 + t9 * t9;
        boolean test = cBar == 0.0;
        double t15;
        double t16;
        if (t14 >= 1.0E-290 & t14 <= 9.999999999999999E289) {
            t15 = t11 / t14;
            t16 = -(t9 / t14);
        } else {
            double t17 = Math.hypot(t11, t9);
            t15 = t11 / t17 / t17;
            t16 = -(t9 / t17 / t17);
        }
        double t17 = (test ? 0.0 : cBar * t16) * y;
        double t18 = -t17 - t17;
        double t19 = t13 + (test ? 0.0 : cBar * t15);
        double t20 = x * x + t10;
        double t21;
        double t22;
        if (t20 >= 1.0E-290 & t20 <= 9.999999999999999E289) {
            t21 = x / t20;
            t22 = -(y / t20);
        } else {
            double t23 = Math.hypot(x, y);
            t21 = x / t23 / t23;
            t22 = -(y / t23 / t23);
        }
        double t23 = a * t8;
        double t24 = a * t6 / (1.0 + t7 * t7);
        double t25 = t23 == 0.0 ? 0.0 : t23 * (-0.3 / Math.sqrt((1.0 - t5) * (1.0 + t5)));
        double t26 = a == 0.0 ? 0.0 : a * (0.4 / Math.sqrt((1.0 - t4) * (1.0 + t4)));
        double t27 = t19 + (test ? 0.0 : cBar * t22) + t24 * y + t25 + b * (1.0 + t3 * t3) * 0.5;
        double t28 = t18 + (test ? 0.0 : cBar * t21) + t24 * x + t26 - b * t * Math.sin(y);
        partials[0] = t27 + b * t2 * Math.cos(x);
        partials[1] = t28;
        return t12;
    }
}
