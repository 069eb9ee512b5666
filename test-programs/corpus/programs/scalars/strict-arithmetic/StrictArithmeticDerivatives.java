package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link StrictArithmetic}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StrictArithmeticDerivatives {

    private StrictArithmeticDerivatives() {}

    /**
     * The derivative of {@link StrictArithmetic#value(double[], double)} with respect to {@code x} and
     * {@code a}.
     */
    public static ValueGradient valueGradient(double[] x, double a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StrictArithmetic#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7 * x.length + 11}; of the method itself: {@code 5 * x.length + 12}. Workspace:
     * none.
     */
    public static void valueGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        into.a = valueGradientKernel(x, a, into.x);
    }

    /**
     * Computes the derivative of {@link StrictArithmetic#value(double[], double)} with respect to {@code x}
     * and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length + 19}; of the method itself: {@code 5 * x.length + 12}. Workspace:
     * none.
     */
    public static double valueValueAndGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, a, into.x, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StrictArithmetic#value(double[], double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double a;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }
    }

    private static double valueGradientKernel(double[] x, double a, double[] xBar) {
        double sum = 0.1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            sum = sum + a * xi * 3.0 + xi / 3.0;
        }
        double t = Math.exp(sum);
        double t2 = 1.0 + t;
        double t3 = Math.log(t2) + (sum + 0.0) / t2 * t;
        double t4 = t3 * 3.0;
        double t5 = t3 * 0.3333333333333333 + t4 * a;
        double aBar = -0.14285714285714285;
        for (int i = 0; i < x.length; i++) {
            aBar += t4 * x[i];
            xBar[i] = t5;
        }
        return aBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double a, double[] xBar,
            double[] partials) {
        double sum = 0.1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            sum = sum + a * xi * 3.0 + xi / 3.0;
        }
        double t = Math.exp(sum);
        double t2 = 1.0 + t;
        double soft = Math.log(t2);
        double softBar = sum + 0.0;
        double t3 = soft * softBar - (-0.0 + a) / 7.0 + 0.0 * (a + 1.0E16 - 1.0E16);
        double t4 = soft + softBar / t2 * t;
        double t5 = t4 * 3.0;
        double t6 = t4 * 0.3333333333333333 + t5 * a;
        double aBar = -0.14285714285714285;
        for (int i = 0; i < x.length; i++) {
            aBar += t5 * x[i];
            xBar[i] = t6;
        }
        partials[0] = aBar;
        return t3;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
