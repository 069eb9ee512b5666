package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Floats}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FloatsDerivatives {

    private FloatsDerivatives() {}

    /**
     * The derivative of {@link Floats#value(float, float[], int)} with respect to {@code x} and {@code w}.
     */
    public static ValueGradient valueGradient(float x, float[] w, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Floats#value(float, float[], int)} with respect to {@code x} and
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8 * w.length} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(float x, float[] w, int n, ValueGradient into) {
        into.prepare(w);
        into.x = (float) valueGradientKernel(x, w, n, into.wExact);
        into.round();
    }

    /**
     * Computes the derivative of {@link Floats#value(float, float[], int)} with respect to {@code x} and
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8 * w.length} bytes beside what grows with the depth of calls.
     */
    public static float valueValueAndGradient(float x, float[] w, int n, ValueGradient into) {
        into.prepare(w);
        float value = valueValueAndGradientKernel(x, w, n, into.wExact, into.partials);
        into.x = (float) into.partials[0];
        into.round();
        return value;
    }

    /**
     * The derivative of {@link Floats#value(float, float[], int)} with respect to {@code x} and {@code w},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private float x;
        private float[] w = new float[0];
        private double[] wExact = new double[0];
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(float[] w) {
            ValueGradient holder = new ValueGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public float x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] w() {
            return w;
        }

        private void prepare(float[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            wExact = zerosLike(wExact, w);
        }

        private void round() {
            w = rounded(w, wExact);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static double valueGradientKernel(float x, float[] w, int n, double[] wBar) {
        return valueReverse(x, w, n, wBar, 1.0);
    }

    private static float valueValueAndGradientKernel(float x, float[] w, int n, double[] wBar,
            double[] partials) {
        float t = valueForward(x, w, n, wBar);
        double t2 = valueReverse(x, w, n, wBar, 1.0);
        partials[0] = t2;
        return t;
    }

    /** {@code value}, which leaves behind what its reverse needs. */
    private static float valueForward(float x, float[] w, int n, double[] wBar) {
        if (n == 0) {
            return x;
        }
        float scaled = x * w[n % w.length];
        float t = valueForward(scaled, w, n - 1, wBar);
        return t + scaled * 0.5f;
    }

    /** The reverse of {@code value}: from adjoints of results to those of parameters. */
    private static double valueReverse(float x, float[] w, int n, double[] wBar, double resultBar) {
        if (n == 0) {
            return resultBar;
        }
        int k = n % w.length;
        float wk = w[k];
        double t = valueReverse(x * wk, w, n - 1, wBar, resultBar);
        double scaledBar = resultBar * 0.5 + t;
        double t2 = scaledBar * wk;
        wBar[k] += scaledBar * x;
        return t2;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}
