package programs.names;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ShadowedFields}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ShadowedFieldsDerivatives {

    private ShadowedFieldsDerivatives() {}

    /**
     * The derivative of {@link ShadowedFields#value(double, double[])} with respect to {@code x} and
     * {@code w}.
     */
    public static ValueGradient valueGradient(double x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ShadowedFields#value(double, double[])} with respect to {@code x} and
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10}; of the method itself: {@code 11}. Workspace: none.
     */
    public static void valueGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        into.x = valueGradientKernel(x, w, into.w);
    }

    /**
     * Computes the derivative of {@link ShadowedFields#value(double, double[])} with respect to {@code x} and
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 18}; of the method itself: {@code 11}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(x, w, into.w, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ShadowedFields#value(double, double[])} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] w = new double[0];
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] w) {
            ValueGradient holder = new ValueGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }
    }

    private static double valueGradientKernel(double x, double[] w, double[] wBar) {
        double[] w2 = ShadowedFields.w;
        double t = w2[1];
        int k = 0 % w.length;
        double t2 = w2[0];
        int k2 = 1 % w.length;
        wBar[k2] += x * t;
        wBar[k] += x * t2;
        wBar[0] += 6.0 * t;
        return w[k2] * t + w[k] * t2 + 18.0;
    }

    private static double valueValueAndGradientKernel(double x, double[] w, double[] wBar,
            double[] partials) {
        double w0 = w[0];
        double[] w2 = ShadowedFields.w;
        double t = w2[1];
        int k = 0 % w.length;
        double t2 = w2[0];
        double t3 = w[k] * t2;
        int k2 = 1 % w.length;
        double t4 = w[k2] * t;
        wBar[k2] += x * t;
        wBar[k] += x * t2;
        wBar[0] += 6.0 * t;
        partials[0] = t4 + t3 + 18.0;
        return t3 * x + t4 * x + 6.0 * (x * 3.0 + w0 * t);
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
