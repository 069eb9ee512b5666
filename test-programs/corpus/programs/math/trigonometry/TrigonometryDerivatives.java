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
     * Operations: at most {@code 85}; of the method itself: {@code 28}. Workspace: none.
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
     * Operations: at most {@code 95}; of the method itself: {@code 28}. Workspace: none.
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
        double t10 = Math.toRadians(1.0) * 10.0;
        double t11 = Math.toDegrees(0.01);
        boolean test = t11 == 0.0;
        double t12 = y * y;
        double t13 = -t12 - 1.0;
        double t14 = t13 * t13 + t9 * t9;
        double t15 = x * x + t12;
        boolean test2 = t15 >= 1.0E-290 & t15 <= 9.999999999999999E289;
        double t16 = a * t6 / (1.0 + t7 * t7);
        double t17 = t16 * y;
        double t18 = a * t8;
        double t19 = (t18 == 0.0 ? 0.0 : t18 * (-1.0 / Math.sqrt((1.0 - t5) * (1.0 + t5)))) * 0.3;
        double t20 = b * (1.0 + t3 * t3) * 0.5;
        double t21 = b * t2 * Math.cos(x);
        double t22;
        double t23;
        if (t14 >= 1.0E-290 & t14 <= 9.999999999999999E289) {
            t22 = t13 / t14;
            t23 = t9 / t14;
        } else {
            double t24 = Math.hypot(t13, t9);
            t22 = t13 / t24 / t24;
            t23 = t9 / t24 / t24;
        }
        double t24 = t10 + (test ? 0.0 : t11 * t22);
        double t25 = (test ? 0.0 : -(t23 * t11)) * y;
        double t26 = -t25 - t25;
        double t27;
        double t28;
        if (test2) {
            t27 = y / t15;
            t28 = x / t15;
        } else {
            double t29 = Math.hypot(x, y);
            t27 = y / t29 / t29;
            t28 = x / t29 / t29;
        }
        double t29 = (a == 0.0 ? 0.0 : a / Math.sqrt((1.0 - t4) * (1.0 + t4))) * 0.4;
        double t30 = t26 + (test ? 0.0 : t11 * t28) + t16 * x + t29 - b * t * Math.sin(y);
        partials[0] = t24 + (test ? 0.0 : -(t27 * t11)) + t17 + t19 + t20 + t21;
        partials[1] = t30;
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
        double t9 = Math.atan2(y, x);
        double t10 = x + 2.0;
        double t11 = a * b;
        double t12 = Math.toRadians(x * 10.0);
        double t13 = Math.toRadians(1.0) * 10.0;
        double t14 = Math.toDegrees(0.01);
        boolean test = t14 == 0.0;
        double t15 = y * y;
        double t16 = -t15 - 1.0;
        double t17 = t16 * t16 + t10 * t10;
        double t18 = x * x + t15;
        boolean test2 = t18 >= 1.0E-290 & t18 <= 9.999999999999999E289;
        double t19 = a * t6 / (1.0 + t7 * t7);
        double t20 = t19 * y;
        double t21 = a * t8;
        double t22 = (t21 == 0.0 ? 0.0 : t21 * (-1.0 / Math.sqrt((1.0 - t5) * (1.0 + t5)))) * 0.3;
        double t23 = b * (1.0 + t3 * t3) * 0.5;
        double t24 = b * t2 * Math.cos(x);
        double t25;
        double t26;
        if (t17 >= 1.0E-290 & t17 <= 9.999999999999999E289) {
            t25 = t16 / t17;
            t26 = t10 / t17;
        } else {
            double t27 = Math.hypot(t16, t10);
            t25 = t16 / t27 / t27;
            t26 = t10 / t27 / t27;
        }
        double t27 = t13 + (test ? 0.0 : t14 * t25);
        double t28 = (test ? 0.0 : -(t26 * t14)) * y;
        double t29 = -t28 - t28;
        double t30;
        double t31;
        if (test2) {
            t30 = y / t18;
            t31 = x / t18;
        } else {
            double t32 = Math.hypot(x, y);
            t30 = y / t32 / t32;
            t31 = x / t32 / t32;
        }
        double t32 = t27 + (test ? 0.0 : -(t30 * t14)) + t20 + t22 + t23 + t24;
        double t33 = (a == 0.0 ? 0.0 : a / Math.sqrt((1.0 - t4) * (1.0 + t4))) * 0.4;
        double t34 = t29 + (test ? 0.0 : t14 * t31) + t19 * x + t33 - b * t * Math.sin(y);
        partials[0] = t32;
        partials[1] = t34;
        return t11 + Math.toDegrees(t9 + Math.atan2(t10, t16)) * 0.01 + t12;
    }
}
