package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CircularBuffer}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CircularBufferDerivatives {

    private CircularBufferDerivatives() {}

    /**
     * The derivative of {@link CircularBuffer#value(double[], double, int)} with respect to {@code x} and
     * {@code feedback}.
     */
    public static ValueGradient valueGradient(double[] x, double feedback, int delay) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, feedback, delay, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CircularBuffer#value(double[], double, int)} with respect to
     * {@code x} and {@code feedback} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10 * x.length}; of the method itself: {@code 4 * x.length}. Workspace:
     * {@code 4 * (4 * delay + 3 * x.length)} bytes.
     */
    public static void valueGradient(double[] x, double feedback, int delay, ValueGradient into) {
        into.prepare(x);
        into.feedback = valueGradientKernel(x, feedback, delay, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link CircularBuffer#value(double[], double, int)} with respect to
     * {@code x} and {@code feedback} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12 * x.length}; of the method itself: {@code 4 * x.length}. Workspace:
     * {@code 4 * (4 * delay + 3 * x.length)} bytes.
     */
    public static double valueValueAndGradient(double[] x, double feedback, int delay, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, feedback, delay, into.x, into.ints, into.doubles,
                into.partials);
        into.feedback = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link CircularBuffer#value(double[], double, int)} with respect to {@code x} and
     * {@code feedback}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double feedback;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[3][0];
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

        /** The derivative with respect to {@code feedback}. */
        public double feedback() {
            return feedback;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.feedback = feedback;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double feedback, int delay, double[] xBar,
            int[][] ints, double[][] doubles) {
        int[] pTape = ints[0];
        double[] tape = doubles[0];
        double[] line = room(doubles, 1, delay);
        double[] lineBar = room(doubles, 2, delay);
        if (pTape.length < x.length) {
            pTape = grow(ints, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        int p = 0;
        for (int t = 0; t < x.length; t++) {
            pTape[t] = p;
            double lineP = line[p];
            tape[t] = lineP;
            double y = x[t] + feedback * lineP;
            line[p] = y;
            p = (p + 1) % delay;
        }
        double feedbackBar = 0.0;
        for (int t = x.length - 1; t >= 0; t--) {
            int p2 = pTape[t];
            double tapeT = tape[t];
            double y = x[t] + feedback * tapeT;
            double yBar = 2.0 * y + lineBar[p2];
            feedbackBar += yBar * tapeT;
            lineBar[p2] = yBar * feedback;
            xBar[t] += yBar;
        }
        return feedbackBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double feedback, int delay, double[] xBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] pTape = ints[0];
        double[] tape = doubles[0];
        double[] line = room(doubles, 1, delay);
        double[] lineBar = room(doubles, 2, delay);
        if (pTape.length < x.length) {
            pTape = grow(ints, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        double energy = 0.0;
        int p = 0;
        for (int t = 0; t < x.length; t++) {
            pTape[t] = p;
            double lineP = line[p];
            tape[t] = lineP;
            double y = x[t] + feedback * lineP;
            line[p] = y;
            p = (p + 1) % delay;
            energy += y * y;
        }
        double feedbackBar = 0.0;
        for (int t = x.length - 1; t >= 0; t--) {
            int p2 = pTape[t];
            double tapeT = tape[t];
            double y = x[t] + feedback * tapeT;
            double yBar = 2.0 * y + lineBar[p2];
            feedbackBar += yBar * tapeT;
            lineBar[p2] = yBar * feedback;
            xBar[t] += yBar;
        }
        partials[0] = feedbackBar;
        return energy;
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
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
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
}
