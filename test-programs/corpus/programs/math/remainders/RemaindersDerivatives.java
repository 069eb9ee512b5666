package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Remainders}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RemaindersDerivatives {

    private RemaindersDerivatives() {}

    /**
     * The derivative of {@link Remainders#value(double, double, float)} with respect to {@code x}, {@code y}
     * and {@code f}.
     *
     * <p>
     * Where {@code %} and {@code IEEEremainder} (lines 10, 11, 12 and 13) jump, the derivative is that of the
     * path taken.
     */
    public static ValueGradient valueGradient(double x, double y, float f) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, f, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Remainders#value(double, double, float)} with respect to {@code x},
     * {@code y} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 39}; of the method itself: {@code 15}. Workspace: none.
     */
    public static void valueGradient(double x, double y, float f, ValueGradient into) {
        valueGradientKernel(x, y, f, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
    }

    /**
     * Computes the derivative of {@link Remainders#value(double, double, float)} with respect to {@code x},
     * {@code y} and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 44}; of the method itself: {@code 15}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, float f, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, f, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Remainders#value(double, double, float)} with respect to {@code x}, {@code y}
     * and {@code f}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private float f;
        private final double[] partials = new double[3];

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

        /** The derivative with respect to {@code f}. */
        public float f() {
            return f;
        }
    }

    private static void valueGradientKernel(double x, double y, float f, double[] partials) {
        double t = x % y;
        double t2 = -x;
        double t3 = 10.0 % y;
        double a = t + t2 % 3.0 + t3;
        double t4 = Math.IEEEremainder(x, y);
        double t5 = Math.IEEEremainder(7.3, y);
        double b = t4 * t5;
        double t6 = Math.abs((double) f) <= Double.MAX_VALUE ? 2.0 * (f % 0.75f) : Double.NaN;
        double t7 = a * t5;
        double t8 = a * t4;
        double t9 = t4 == t4 ? t7 : Double.NaN;
        double t10 = t7 == 0.0 ? 0.0 : t7 * Math.rint((x - t4) / y);
        boolean test = b == 0.0;
        double t11 = test ? 0.0 : b * Math.rint((10.0 - t3) / y);
        double t12 = Math.abs(t2) <= Double.MAX_VALUE ? b : Double.NaN;
        double t13 = t == t ? b : Double.NaN;
        double t14 = test ? 0.0 : b * Math.rint((x - t) / y);
        double t15 = -(t8 == 0.0 ? 0.0 : t8 * Math.rint((7.3 - t5) / y)) - t10 - t11 - t14;
        partials[0] = (Math.abs(x) <= Double.MAX_VALUE ? 1.0 : Double.NaN) + t9 - t12 + t13;
        partials[1] = t15;
        partials[2] = t6;
    }

    private static double valueValueAndGradientKernel(double x, double y, float f, double[] partials) {
        double t = x % y;
        double t2 = -x;
        double t3 = 10.0 % y;
        double a = t + t2 % 3.0 + t3;
        double t4 = Math.IEEEremainder(x, y);
        double t5 = Math.IEEEremainder(7.3, y);
        double b = t4 * t5;
        float f2 = f % 0.75f;
        double t6 = Math.abs((double) f) <= Double.MAX_VALUE ? 2.0 * f2 : Double.NaN;
        double t7 = a * t5;
        double t8 = a * t4;
        double t9 = t4 == t4 ? t7 : Double.NaN;
        double t10 = t7 == 0.0 ? 0.0 : t7 * Math.rint((x - t4) / y);
        boolean test = b == 0.0;
        double t11 = test ? 0.0 : b * Math.rint((10.0 - t3) / y);
        double t12 = Math.abs(t2) <= Double.MAX_VALUE ? b : Double.NaN;
        double t13 = t == t ? b : Double.NaN;
        double t14 = (Math.abs(x) <= Double.MAX_VALUE ? 1.0 : Double.NaN) + t9 - t12 + t13;
        double t15 = test ? 0.0 : b * Math.rint((x - t) / y);
        double t16 = -(t8 == 0.0 ? 0.0 : t8 * Math.rint((7.3 - t5) / y)) - t10 - t11 - t15;
        partials[0] = t14;
        partials[1] = t16;
        partials[2] = t6;
        return a * b + x % 1.5 + f2 * f2;
    }
}
