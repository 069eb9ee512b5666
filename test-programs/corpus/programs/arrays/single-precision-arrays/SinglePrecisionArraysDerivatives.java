package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SinglePrecisionArrays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SinglePrecisionArraysDerivatives {

    private SinglePrecisionArraysDerivatives() {}

    /**
     * The derivative of {@link SinglePrecisionArrays#value(float[], float[], float)} with respect to
     * {@code x} and {@code w}.
     */
    public static ValueGradient valueGradient(float[] x, float[] w, float bias) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, bias, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SinglePrecisionArrays#value(float[], float[], float)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * (5 * x.length + 2)}; of the method itself: {@code 8 * x.length + 3}. Workspace:
     * {@code 8 * (w.length + 3 * x.length)} bytes.
     */
    public static void valueGradient(float[] x, float[] w, float bias, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(into.xCopy, w, bias, into.xExact, into.wExact, into.floats, into.doubles);
        into.round();
    }

    /**
     * Computes the derivative of {@link SinglePrecisionArrays#value(float[], float[], float)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 17 * x.length + 7}; of the method itself: {@code 8 * x.length + 3}. Workspace:
     * {@code 8 * (w.length + 3 * x.length)} bytes.
     */
    public static float valueValueAndGradient(float[] x, float[] w, float bias, ValueGradient into) {
        into.prepare(x, w);
        float value = valueValueAndGradientKernel(into.xCopy, w, bias, into.xExact, into.wExact, into.floats,
                into.doubles);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link SinglePrecisionArrays#value(float[], float[], float)} with respect to
     * {@code x} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private float[] x = new float[0];
        private float[] w = new float[0];
        private double[] xExact = new double[0];
        private double[] wExact = new double[0];
        private boolean given;
        private float[] xCopy = new float[0];
        private final float[][] floats = new float[1][0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(float[] x, float[] w) {
            if (x == w) {
                throw new IllegalArgumentException("the results x and w share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] w() {
            return w;
        }

        private void prepare(float[] x, float[] w) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (x == w) {
                throw new IllegalArgumentException(
                        "arguments x and w share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            xExact = roomLike(xExact, x);
            wExact = roomLike(wExact, w);
        }

        private void round() {
            x = rounded(x, xExact);
            w = rounded(w, wExact);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static void valueGradientKernel(float[] x, float[] w, float bias, double[] xBar, double[] wBar,
            float[][] floats, double[][] doubles) {
        float[] tape = floats[0];
        if (tape.length < x.length) {
            tape = grow(floats, 0, x.length);
        }
        float sum = bias;
        double wide = 0.0;
        for (int i = 0; i < x.length; i++) {
            float xi = x[i];
            tape[i] = xi;
            sum += xi * w[i];
            double t = xi;
            wide += t * t;
            x[i] = (float) (t * 0.5);
        }
        double[] copyBar = room(doubles, 0, x.length);
        double t = 1.0 / (1.0 + wide);
        double t2 = t - t * (wide * t);
        double sumBar = 1.0;
        for (int i = 0; i < x.length; i++) {
            double t3 = copyBar[i] + 2.0 * (x[i] + sum);
            copyBar[i] = 0.0;
            sumBar += t3;
            xBar[i] = t3;
        }
        double t3 = 2.0 * t2;
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double t4 = tape[i];
            wBar[i] = sumBar * t4;
            xBar[i] = xBar[i] * 0.5 + t3 * t4 + sumBar * w[i];
        }
    }

    private static float valueValueAndGradientKernel(float[] x, float[] w, float bias, double[] xBar,
            double[] wBar, float[][] floats, double[][] doubles) {
        float[] tape = floats[0];
        if (tape.length < x.length) {
            tape = grow(floats, 0, x.length);
        }
        float sum = bias;
        double wide = 0.0;
        for (int i = 0; i < x.length; i++) {
            float xi = x[i];
            tape[i] = xi;
            sum += xi * w[i];
            double t = xi;
            wide += t * t;
            x[i] = (float) (t * 0.5);
        }
        double[] copyBar = room(doubles, 0, x.length);
        double t = 1.0 / (1.0 + wide);
        double t2 = wide * t;
        float t3 = (float) t2;
        double t4 = t - t * t2;
        float sum2 = sum;
        double sumBar = 1.0;
        for (int i = 0; i < x.length; i++) {
            float t5 = x[i] + sum;
            sum2 += t5 * t5;
            double t6 = copyBar[i] + 2.0 * t5;
            copyBar[i] = 0.0;
            sumBar += t6;
            xBar[i] = t6;
        }
        float t5 = sum2 + t3;
        double t6 = 2.0 * t4;
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double t7 = tape[i];
            wBar[i] = sumBar * t7;
            xBar[i] = xBar[i] * 0.5 + t6 * t7 + sumBar * w[i];
        }
        return t5;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static float[] grow(float[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, float[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static float[] copied(float[] copy, float[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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
