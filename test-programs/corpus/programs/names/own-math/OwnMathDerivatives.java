package programs.names;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OwnMath}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OwnMathDerivatives {

    private OwnMathDerivatives() {}

    /**
     * The derivative of {@link OwnMath#value(double, double[])} with respect to {@code x} and {@code w}.
     *
     * <p>
     * At {@code x == 0} (line 19), {@code abs} has no derivative; 0 is used.
     */
    public static ValueGradient valueGradient(double x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OwnMath#value(double, double[])} with respect to {@code x} and
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13 * w.length + 6}; of the method itself: {@code 2 * (2 * w.length + 1)}. Workspace:
     * {@code 24 * w.length} bytes.
     */
    public static void valueGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        into.x = valueGradientKernel(x, into.wCopy, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link OwnMath#value(double, double[])} with respect to {@code x} and
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * w.length + 6}; of the method itself: {@code 2 * (2 * w.length + 1)}. Workspace:
     * {@code 24 * w.length} bytes.
     */
    public static double valueValueAndGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(x, into.wCopy, into.w, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OwnMath#value(double, double[])} with respect to {@code x} and {@code w}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] w = new double[0];
        private boolean given;
        private double[] wCopy = new double[0];
        private final double[][] doubles = new double[2][0];
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
            wCopy = copied(wCopy, w);
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static double valueGradientKernel(double x, double[] w, double[] wBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double sum = 2.0 * x;
        double t = java.lang.Math.abs(x);
        if (tape.length < w.length) {
            tape = grow(doubles, 0, w.length);
        }
        if (tape2.length < w.length) {
            tape2 = grow(doubles, 1, w.length);
        }
        for (int i = 0; i < w.length; i++) {
            double wi = w[i];
            tape2[i] = wi;
            double t2 = java.lang.Math.exp(sum);
            tape[i] = t2;
            double t3 = wi * t2;
            w[i] = t3;
            sum += t3 * t;
        }
        double t2 = 0.0;
        double sumBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            double t3 = tape2[i];
            double tapeI = tape[i];
            t2 += sumBar * (t3 * tapeI);
            double t4 = sumBar * t + wBar[i];
            sumBar += t4 * t3 * tapeI;
            wBar[i] = t4 * tapeI;
        }
        return t2 * java.lang.Math.signum(x) + sumBar * 2.0;
    }

    private static double valueValueAndGradientKernel(double x, double[] w, double[] wBar, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double sum = 2.0 * x;
        double t = java.lang.Math.abs(x);
        if (tape.length < w.length) {
            tape = grow(doubles, 0, w.length);
        }
        if (tape2.length < w.length) {
            tape2 = grow(doubles, 1, w.length);
        }
        for (int i = 0; i < w.length; i++) {
            double wi = w[i];
            tape2[i] = wi;
            double t2 = java.lang.Math.exp(sum);
            tape[i] = t2;
            double t3 = wi * t2;
            w[i] = t3;
            sum += t3 * t;
        }
        double t2 = 0.0;
        double sumBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            double t3 = tape2[i];
            double tapeI = tape[i];
            t2 += sumBar * (t3 * tapeI);
            double t4 = sumBar * t + wBar[i];
            sumBar += t4 * t3 * tapeI;
            wBar[i] = t4 * tapeI;
        }
        partials[0] = t2 * java.lang.Math.signum(x) + sumBar * 2.0;
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = java.lang.Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) java.lang.Math.max(length, ample));
        return slots[slot];
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
