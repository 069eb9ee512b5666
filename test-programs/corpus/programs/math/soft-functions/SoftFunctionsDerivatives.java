package programs.math;

import java.util.Arrays;
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
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link SoftFunctions#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
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
            this.x = zerosLike(this.x, x);
        }
    }

    private static void valueGradientKernel(double[] x, double[] xBar) {
        for (int i = 0; i < x.length; i++) {
            double t = x[i];
            double t2 = Math.exp(-Math.abs(t));
            double t3 = 1.0 + t2;
            double t4 = 1.0 / t3;
            double t5 = -t;
            double t6 = (t5 > 0.0 ? t2 : 1.0) * t4;
            double t7 = 1.0 - t6;
            double t8 = -((t5 < 0.0 ? t2 : 1.0) * t4) - (t * t7 - t * t6) * (t2 / (t3 * t3));
            xBar[i] += t6 * t7 + Math.sin(t) - t8 + 0.5 * ((t < 0.0 ? t2 : 1.0) * t4);
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
            double t7 = (t6 > 0.0 ? t2 : 1.0) * t4;
            double t8 = 1.0 - t7;
            double gate = t7 * t8;
            double t9 = Math.sin(0.5 * t);
            double t10 = 2.0 * (t9 * t9);
            double t11 = (Math.max(t, 0.0) + t5) * 0.5 + gate * t - (Math.max(t6, 0.0) + t5) + t10;
            sum += t11;
            double t12 = -((t6 < 0.0 ? t2 : 1.0) * t4) - (t * t8 - t * t7) * (t2 / (t3 * t3));
            xBar[i] += gate + Math.sin(t) - t12 + 0.5 * ((t < 0.0 ? t2 : 1.0) * t4);
        }
        return sum;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
