package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DelayLine}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DelayLineDerivatives {

    private DelayLineDerivatives() {}

    /**
     * The derivative of {@link DelayLine#loudness(double[], double, int)} with respect to {@code signal} and
     * {@code feedback}.
     */
    public static LoudnessGradient loudnessGradient(double[] signal, double feedback, int delay) {
        LoudnessGradient into = new LoudnessGradient();
        loudnessGradient(signal, feedback, delay, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DelayLine#loudness(double[], double, int)} with respect to
     * {@code signal} and {@code feedback} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 16 * signal.length}; of the method itself: {@code 6 * signal.length}. Workspace:
     * {@code 4 * (4 * delay + 5 * signal.length)} bytes.
     */
    public static void loudnessGradient(double[] signal, double feedback, int delay, LoudnessGradient into) {
        into.prepare(signal);
        into.feedback = loudnessGradientKernel(signal, feedback, delay, into.signal, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link DelayLine#loudness(double[], double, int)} with respect to
     * {@code signal} and {@code feedback} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 19 * signal.length}; of the method itself: {@code 6 * signal.length}. Workspace:
     * {@code 4 * (4 * delay + 5 * signal.length)} bytes.
     */
    public static double loudnessValueAndGradient(double[] signal, double feedback, int delay,
            LoudnessGradient into) {
        into.prepare(signal);
        double value = loudnessValueAndGradientKernel(signal, feedback, delay, into.signal, into.ints,
                into.doubles, into.partials);
        into.feedback = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link DelayLine#loudness(double[], double, int)} with respect to {@code signal} and
     * {@code feedback}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LoudnessGradient {
        private double[] signal = new double[0];
        private double feedback;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LoudnessGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LoudnessGradient into(double[] signal) {
            LoudnessGradient holder = new LoudnessGradient();
            holder.signal = signal;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code signal}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] signal() {
            return signal;
        }

        /** The derivative with respect to {@code feedback}. */
        public double feedback() {
            return feedback;
        }

        private void prepare(double[] signal) {
            if (this.signal == signal) {
                throw new IllegalArgumentException("argument signal shares an array with the result signal");
            }
            if (given && !sameShape(this.signal, signal)) {
                throw new IllegalArgumentException(
                        "the array given for the result signal has not the shape of the argument");
            }
            this.signal = zerosLike(this.signal, signal);
        }

        private LoudnessGradient withoutScratch() {
            LoudnessGradient results = new LoudnessGradient();
            results.signal = signal;
            results.feedback = feedback;
            return results;
        }
    }

    private static double loudnessGradientKernel(double[] signal, double feedback, int delay,
            double[] signalBar, int[][] ints, double[][] doubles) {
        int[] atTape = ints[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] ring = room(doubles, 2, delay);
        double[] ringBar = room(doubles, 3, delay);
        if (atTape.length < signal.length) {
            atTape = grow(ints, 0, signal.length);
        }
        if (tape.length < signal.length) {
            tape = grow(doubles, 0, signal.length);
        }
        if (tape2.length < signal.length) {
            tape2 = grow(doubles, 1, signal.length);
        }
        if (0 < signal.length) {
            double ringPrevious = ring[0];
            int at = 0;
            for (int t = 0; t < signal.length; t++) {
                atTape[t] = at;
                tape[t] = ringPrevious;
                double out = signal[t] + feedback * ringPrevious;
                ring[at] = Math.sin(out);
                at = (at + 1) % delay;
                ringPrevious = ring[at];
                tape2[t] = ringPrevious;
            }
        }
        double feedbackBar = 0.0;
        for (int t = signal.length - 1; t >= 0; t--) {
            int at = atTape[t];
            double tapeT = tape[t];
            double out = signal[t] + feedback * tapeT;
            ringBar[(at + 1) % delay] += out * out;
            double outBar = 2.0 * tape2[t] * out + ringBar[at] * Math.cos(out);
            feedbackBar += outBar * tapeT;
            ringBar[at] = outBar * feedback;
            signalBar[t] += outBar;
        }
        return feedbackBar;
    }

    private static double loudnessValueAndGradientKernel(double[] signal, double feedback, int delay,
            double[] signalBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] atTape = ints[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] ring = room(doubles, 2, delay);
        double[] ringBar = room(doubles, 3, delay);
        if (atTape.length < signal.length) {
            atTape = grow(ints, 0, signal.length);
        }
        if (tape.length < signal.length) {
            tape = grow(doubles, 0, signal.length);
        }
        if (tape2.length < signal.length) {
            tape2 = grow(doubles, 1, signal.length);
        }
        double sum = 0.0;
        if (0 < signal.length) {
            double ringPrevious = ring[0];
            int at = 0;
            for (int t = 0; t < signal.length; t++) {
                atTape[t] = at;
                tape[t] = ringPrevious;
                double out = signal[t] + feedback * ringPrevious;
                ring[at] = Math.sin(out);
                at = (at + 1) % delay;
                ringPrevious = ring[at];
                tape2[t] = ringPrevious;
                sum += out * out * ringPrevious;
            }
        }
        double feedbackBar = 0.0;
        for (int t = signal.length - 1; t >= 0; t--) {
            int at = atTape[t];
            double tapeT = tape[t];
            double out = signal[t] + feedback * tapeT;
            ringBar[(at + 1) % delay] += out * out;
            double outBar = 2.0 * tape2[t] * out + ringBar[at] * Math.cos(out);
            feedbackBar += outBar * tapeT;
            ringBar[at] = outBar * feedback;
            signalBar[t] += outBar;
        }
        partials[0] = feedbackBar;
        return sum;
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
