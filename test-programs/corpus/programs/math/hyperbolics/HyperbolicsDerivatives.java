package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Hyperbolics}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HyperbolicsDerivatives {

    private HyperbolicsDerivatives() {}

    /** The derivative of {@link Hyperbolics#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Hyperbolics#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 37 * x.length}; of the method itself: {@code 14 * x.length}. Workspace:
     * none.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link Hyperbolics#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 42 * x.length}; of the method itself: {@code 14 * x.length}. Workspace:
     * none.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link Hyperbolics#value(double[])} with respect to {@code x}, and the memory that
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
            double v = x[i];
            double t = Math.tanh(v);
            double t2 = v * 0.5;
            double t3 = Math.sinh(t2);
            double t4 = Math.cosh(t2);
            double t5 = t3 / t4;
            double t6 = 0.1 * v;
            double t7 = Math.tanh(t6);
            double t8 = v * 0.125;
            double t9 = Math.cosh(t8);
            double t10 = t7 * Math.sinh(t8) * 0.125;
            double t11 = Math.abs(t6);
            double t12;
            if (t11 < 9.0) {
                t12 = (1.0 - t7) * (1.0 + t7);
            } else {
                double t13 = Math.exp(-2.0 * t11);
                double t14 = 1.0 + t13;
                t12 = 4.0 * t13 / (t14 * t14);
            }
            double t13 = t5 / t4;
            double t14 = t10 + t9 * t12 * 0.1 + ((t13 == 0.0 ? 0.0 : -(t13 * t3)) + 1.0) * 0.5;
            double t15 = Math.abs(v);
            double t16;
            if (t15 < 9.0) {
                t16 = (1.0 - t) * (1.0 + t);
            } else {
                double t17 = Math.exp(-2.0 * t15);
                double t18 = 1.0 + t17;
                t16 = 4.0 * t17 / (t18 * t18);
            }
            xBar[i] = t14 + 3.0 * t16;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double t = Math.tanh(v);
            double t2 = v * 0.5;
            double t3 = Math.sinh(t2);
            double t4 = Math.cosh(t2);
            double t5 = t3 / t4;
            double t6 = 0.1 * v;
            double t7 = Math.tanh(t6);
            double t8 = v * 0.125;
            double t9 = Math.cosh(t8);
            double t10 = t * 3.0 + t5 + t7 * t9;
            double t11 = t7 * Math.sinh(t8) * 0.125;
            double t12 = Math.abs(t6);
            double t13;
            if (t12 < 9.0) {
                t13 = (1.0 - t7) * (1.0 + t7);
            } else {
                double t14 = Math.exp(-2.0 * t12);
                double t15 = 1.0 + t14;
                t13 = 4.0 * t14 / (t15 * t15);
            }
            double t14 = t5 / t4;
            double t15 = t11 + t9 * t13 * 0.1 + ((t14 == 0.0 ? 0.0 : -(t14 * t3)) + 1.0) * 0.5;
            double t16 = Math.abs(v);
            double t17;
            if (t16 < 9.0) {
                t17 = (1.0 - t) * (1.0 + t);
            } else {
                double t18 = Math.exp(-2.0 * t16);
                double t19 = 1.0 + t18;
                t17 = 4.0 * t18 / (t19 * t19);
            }
            sum += t10;
            xBar[i] = t15 + 3.0 * t17;
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
