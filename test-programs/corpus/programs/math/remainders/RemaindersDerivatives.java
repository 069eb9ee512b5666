package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Remainders}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RemaindersDerivatives {

    private RemaindersDerivatives() {}

    /**
     * The derivative of {@link Remainders#value(double, double, float)} with respect to {@code x}, {@code y}
     * and {@code f}.
     */
    public static ValueGradient valueGradient(double x, double y, float f) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, f, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Remainders#value(double, double, float)} with respect to {@code x},
     * {@code y} and {@code f} into {@code into}, without its value.
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
        double t2 = 10.0 % y;
        double a = t + -x % 3.0 + t2;
        double t3 = Math.IEEEremainder(x, y);
        double t4 = Math.IEEEremainder(7.3, y);
        double b = t3 * t4;
        double t5 = a * t4;
        double t6 = a * t3;
        double t7 = t5 == 0.0 ? 0.0 : t5 * Math.rint((x - t3) / y);
        boolean test = b == 0.0;
        double t8 = test ? 0.0 : b * Math.rint((10.0 - t2) / y);
        double t9 = test ? 0.0 : b * Math.rint((x - t) / y);
        double t10 = -(t6 == 0.0 ? 0.0 : t6 * Math.rint((7.3 - t4) / y)) - t7 - t8 - t9;
        partials[0] = 1.0 + (t5 + 0.0 * t3) - b + (b + 0.0 * t);
        partials[1] = t10;
        partials[2] = 2.0 * (f % 0.75f);
    }

    private static double valueValueAndGradientKernel(double x, double y, float f, double[] partials) {
        double t = x % y;
        double t2 = 10.0 % y;
        double a = t + -x % 3.0 + t2;
        double t3 = Math.IEEEremainder(x, y);
        double t4 = Math.IEEEremainder(7.3, y);
        double b = t3 * t4;
        f %= 0.75f;
        double fBar = 2.0 * f;
        double t5 = a * t4;
        double t6 = a * t3;
        double t7 = t5 == 0.0 ? 0.0 : t5 * Math.rint((x - t3) / y);
        boolean test = b == 0.0;
        double t8 = test ? 0.0 : b * Math.rint((10.0 - t2) / y);
        double t9 = test ? 0.0 : b * Math.rint((x - t) / y);
        double t10 = -(t6 == 0.0 ? 0.0 : t6 * Math.rint((7.3 - t4) / y)) - t7 - t8 - t9;
        partials[0] = 1.0 + (t5 + 0.0 * t3) - b + (b + 0.0 * t);
        partials[1] = t10;
        partials[2] = fBar;
        return a * b + x % 1.5 + f * f;
    }
}
