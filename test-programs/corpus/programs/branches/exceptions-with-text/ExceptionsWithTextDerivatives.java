package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ExceptionsWithText}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExceptionsWithTextDerivatives {

    private ExceptionsWithTextDerivatives() {}

    /**
     * The derivative of {@link ExceptionsWithText#value(double, int, char, boolean, float, long)} with
     * respect to {@code x}.
     */
    public static ValueGradient valueGradient(double x, int n, char c, boolean b, float f, long l) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, c, b, f, l, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ExceptionsWithText#value(double, int, char, boolean, float, long)}
     * with respect to {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * rounds19 + 3}; of the method itself: at most {@code rounds19 + 2}.
     * Workspace: none. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static void valueGradient(double x, int n, char c, boolean b, float f, long l,
            ValueGradient into) {
        into.x = valueGradientKernel(x, n, c, b, f, l);
    }

    /**
     * Computes the derivative of {@link ExceptionsWithText#value(double, int, char, boolean, float, long)}
     * with respect to {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (rounds19 + 2)}; of the method itself: at most {@code rounds19 + 2}.
     * Workspace: none. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static double valueValueAndGradient(double x, int n, char c, boolean b, float f, long l,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, c, b, f, l, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ExceptionsWithText#value(double, int, char, boolean, float, long)} with
     * respect to {@code x}, as a number.
     */
    public static double valueDerivative(double x, int n, char c, boolean b, float f, long l) {
        return valueGradientKernel(x, n, c, b, f, l);
    }

    /**
     * The derivative of {@link ExceptionsWithText#value(double, int, char, boolean, float, long)} with
     * respect to {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double valueGradientKernel(double x, int n, char c, boolean b, float f, long l) {
        if (Double.isNaN(x)) {
            throw new ArithmeticException();
        }
        if (n > 100) {
            throw new IndexOutOfBoundsException(
                    "n: " + n + " c: " + c + " b: " + b + " f: " + f + " l: " + l + " \"quoted\" \u00e9\n");
        }
        if (x > 1000000.0) {
            throw new UnsupportedOperationException("too large: " + x * 2.0);
        }
        double y = x;
        double yDot = 1.0;
        while (y > 1.0) {
            y *= 0.5;
            if (y == 0.75) {
                throw new AssertionError("three quarters: " + y);
            }
            yDot *= 0.5;
        }
        boolean test = n == 1;
        if (!test && n != 2 && n < 0) {
            throw new IllegalArgumentException("" + n);
        }
        double yBar = 1.0;
        if (!test) {
            yBar = n == 2 ? 2.0 * y : 3.0;
        }
        return yBar * yDot;
    }

    private static double valueValueAndGradientKernel(double x, int n, char c, boolean b, float f, long l,
            double[] partials) {
        if (Double.isNaN(x)) {
            throw new ArithmeticException();
        }
        if (n > 100) {
            throw new IndexOutOfBoundsException(
                    "n: " + n + " c: " + c + " b: " + b + " f: " + f + " l: " + l + " \"quoted\" \u00e9\n");
        }
        if (x > 1000000.0) {
            throw new UnsupportedOperationException("too large: " + x * 2.0);
        }
        double y = x;
        double yDot = 1.0;
        while (y > 1.0) {
            y *= 0.5;
            if (y == 0.75) {
                throw new AssertionError("three quarters: " + y);
            }
            yDot *= 0.5;
        }
        boolean test = n == 1;
        double t;
        if (test) {
            t = y;
        } else if (n == 2) {
            t = y * y;
        } else {
            if (n < 0) {
                throw new IllegalArgumentException("" + n);
            }
            t = 3.0 * y;
        }
        double yBar = 1.0;
        if (!test) {
            yBar = n == 2 ? 2.0 * y : 3.0;
        }
        partials[0] = yBar * yDot;
        return t;
    }
}
