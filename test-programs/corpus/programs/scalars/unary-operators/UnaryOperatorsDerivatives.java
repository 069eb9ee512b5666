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
     * Operations: at most {@code 7}; of the method itself: at most {@code 13}. Workspace: none.
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
     * Operations: at most {@code 16}; of the method itself: at most {@code 13}. Workspace: none.
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
        int m = ~n - n - n;
        double aBar = 1.0;
        double cBar;
        if (n % 2 != 0) {
            cBar = -(double) m;
            aBar = 0.0;
        } else {
            cBar = 1.0 / (m - 0.5);
        }
        aBar = cBar + aBar - cBar * y;
        partials[0] = -aBar;
        partials[1] = cBar * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, int n, double[] partials) {
        int m = ~n - n - n;
        double a = 1.0 - x;
        double a2 = a - 1.0;
        double c = a - (-(y * x) - 1.0 + 1.0);
        double aBar = 1.0;
        double t;
        double cBar;
        if (n % 2 != 0) {
            double t2 = m;
            t = -(c * t2);
            cBar = -t2;
            aBar = 0.0;
        } else {
            double t2 = m - 0.5;
            t = c / t2 + a2;
            cBar = 1.0 / t2;
        }
        aBar = cBar + aBar - cBar * y;
        partials[0] = -aBar;
        partials[1] = cBar * x;
        return t;
    }
}
