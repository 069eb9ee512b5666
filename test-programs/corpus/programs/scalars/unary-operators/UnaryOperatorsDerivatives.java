package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link UnaryOperators}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class UnaryOperatorsDerivatives {

    private UnaryOperatorsDerivatives() {}

    /**
     * The derivative of {@link UnaryOperators#value(double, double, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link UnaryOperators#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 6}; of the method itself: at most {@code 13}. Workspace: none.
     */
    public static void valueGradient(double x, double y, int n, ValueGradient into) {
        valueGradientKernel(x, y, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link UnaryOperators#value(double, double, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 15}; of the method itself: at most {@code 13}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, n, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link UnaryOperators#value(double, double, int)} with respect to {@code x} and
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

    private static void valueGradientKernel(double x, double y, int n, double[] partials) {
        double t = ~n - n - n;
        double t2;
        double t3;
        if (n % 2 != 0) {
            t2 = -t;
            t3 = t2;
        } else {
            t2 = 1.0 / (t - 0.5);
            t3 = 1.0 + t2;
        }
        partials[0] = t2 * y - t3;
        partials[1] = x * t2;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, double[] partials) {
        double a = 1.0 - x;
        double a2 = a - 1.0;
        double c = a - (-(y * x) - 1.0 + 1.0);
        double t = ~n - n - n;
        double t2;
        double t3;
        double t4;
        if (n % 2 != 0) {
            t2 = -(c * t);
            t3 = -t;
            t4 = t3;
        } else {
            t3 = 1.0 / (t - 0.5);
            t2 = c * t3 + a2;
            t4 = 1.0 + t3;
        }
        partials[0] = t3 * y - t4;
        partials[1] = x * t3;
        return t2;
    }
}
