package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SoftFunctions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SoftFunctionsDerivatives {

    private SoftFunctionsDerivatives() {}

    /** The derivative of {@link SoftFunctions#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SoftFunctions#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 21 * x.length}; of the method itself: {@code 47 * x.length}. Workspace: none.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link SoftFunctions#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 40 * x.length}; of the method itself: {@code 47 * x.length}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link SoftFunctions#value(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;

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

    private static void valueGradientKernel(double[] x, double[] xBar) {
        for (int i = 0; i < x.length; i++) {
            double t = x[i];
            double t2 = Math.exp(-Math.abs(t));
            double t3 = 1.0 + t2;
            double t4 = 1.0 / t3;
            double t5 = t2 / (t3 * t3);
            double t6 = t5 * ((t2 - 1.0) * t4);
            boolean test = -t < 0.0;
            double t7 = 0.5 * ((t < 0.0 ? t2 : 1.0) * t4);
            xBar[i] = t5 + Math.sin(t) - (t * (test ? -t6 : t6) - (test ? t2 : 1.0) * t4) + t7;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double t = x[i];
            double t2 = Math.exp(-Math.abs(t));
            double t3 = 1.0 + t2;
            double t4 = 1.0 / t3;
            double t5 = Math.log(t3) + (t2 - (t3 - 1.0)) * t4;
            double t6 = -t;
            double t7 = t2 / (t3 * t3);
            double t8 = t7 * ((t2 - 1.0) * t4);
            boolean test = t6 < 0.0;
            double t9 = Math.sin(0.5 * t);
            double t10 = 2.0 * (t9 * t9);
            double t11 = (Math.max(t, 0.0) + t5) * 0.5 + t7 * t - (Math.max(t6, 0.0) + t5) + t10;
            sum += t11;
            double t12 = 0.5 * ((t < 0.0 ? t2 : 1.0) * t4);
            xBar[i] = t7 + Math.sin(t) - (t * (test ? -t8 : t8) - (test ? t2 : 1.0) * t4) + t12;
        }
        return sum;
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
