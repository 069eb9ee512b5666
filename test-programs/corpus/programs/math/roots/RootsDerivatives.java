package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Roots}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RootsDerivatives {

    private RootsDerivatives() {}

    /**
     * The derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}.
     *
     * <p>
     * At (0, 0) (line 11), {@code hypot} has no derivative; 0 is used. Where the argument is 0 (lines 10 and
     * 12), the derivatives of {@code cbrt} and {@code sqrt} are infinite.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 37}; of the method itself: {@code 14}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 38}; of the method itself: {@code 14}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}, and the
     * memory that computing it needs. One holder serves one thread at a time.
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
        double t = Math.sqrt(x * x + 2.0);
        double t2 = Math.cbrt(x - 3.0);
        double t3 = Math.cbrt(y);
        double t4 = Math.hypot(x, y);
        double t5 = Math.hypot(3.0, x);
        double b = t4 + t5;
        double aBar = 1.0 / b;
        double bBar = 0.5 / Math.sqrt(b) - aBar * ((t + t2 * t3) / b);
        boolean test = t4 == 0.0;
        double t6 = aBar * t3;
        double t7 = aBar * t2;
        double t8 = t7 == 0.0 ? 0.0 : t7 * (0.3333333333333333 / (t3 * t3));
        double t9 = (test ? 0.0 : bBar * (y / t4)) + t8;
        double t10 = t6 == 0.0 ? 0.0 : t6 * (0.3333333333333333 / (t2 * t2));
        double t11 = aBar / t * x;
        partials[0] = (t5 == 0.0 ? 0.0 : bBar * (x / t5)) + (test ? 0.0 : bBar * (x / t4)) + t10 + t11;
        partials[1] = t9;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = Math.sqrt(x * x + 2.0);
        double t2 = Math.cbrt(x - 3.0);
        double t3 = Math.cbrt(y);
        double t4 = Math.hypot(x, y);
        double t5 = Math.hypot(3.0, x);
        double b = t4 + t5;
        double t6 = (t + t2 * t3) / b;
        double t7 = Math.sqrt(b);
        double aBar = 1.0 / b;
        double bBar = 0.5 / t7 - aBar * t6;
        boolean test = t4 == 0.0;
        double t8 = aBar * t3;
        double t9 = aBar * t2;
        double t10 = t9 == 0.0 ? 0.0 : t9 * (0.3333333333333333 / (t3 * t3));
        double t11 = (test ? 0.0 : bBar * (y / t4)) + t10;
        double t12 = t8 == 0.0 ? 0.0 : t8 * (0.3333333333333333 / (t2 * t2));
        double t13 = aBar / t * x;
        partials[0] = (t5 == 0.0 ? 0.0 : bBar * (x / t5)) + (test ? 0.0 : bBar * (x / t4)) + t12 + t13;
        partials[1] = t11;
        return t6 + t7;
    }
}
