package programs.names;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ClashingNames}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ClashingNamesDerivatives {

    private ClashingNamesDerivatives() {}

    /**
     * The derivative of {@link ClashingNames#loss(double, double[], double[], double, double[], double)} with
     * respect to {@code into}, {@code w}, {@code self} and {@code holder}.
     */
    public static LossGradient lossGradient(double into, double[] w, double[] wBar, double self,
            double[] holder, double given) {
        LossGradient into_ = new LossGradient();
        lossGradient(into, w, wBar, self, holder, given, into_);
        return into_.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link ClashingNames#loss(double, double[], double[], double, double[], double)} with respect to
     * {@code into}, {@code w}, {@code self} and {@code holder} into {@code into_}, without its value.
     *
     * <p>
     * Operations: {@code 18 * w.length + 13}; of the method itself: {@code 2 * (4 * w.length + 5)}.
     * Workspace: {@code 32 * w.length} bytes.
     */
    public static void lossGradient(double into, double[] w, double[] wBar, double self, double[] holder,
            double given, LossGradient into_) {
        into_.prepare(w, wBar, holder);
        lossGradientKernel(into, into_.wCopy, wBar, self, holder, given, into_.w, into_.holder, into_.doubles,
                into_.partials);
        into_.into = into_.partials[0];
        into_.self = into_.partials[1];
    }

    /**
     * Computes the derivative of
     * {@link ClashingNames#loss(double, double[], double[], double, double[], double)} with respect to
     * {@code into}, {@code w}, {@code self} and {@code holder} into {@code into_} and returns the method's
     * value.
     *
     * <p>
     * Operations: {@code 20 * w.length + 17}; of the method itself: {@code 2 * (4 * w.length + 5)}.
     * Workspace: {@code 32 * w.length} bytes.
     */
    public static double lossValueAndGradient(double into, double[] w, double[] wBar, double self,
            double[] holder, double given, LossGradient into_) {
        into_.prepare(w, wBar, holder);
        double value = lossValueAndGradientKernel(into, into_.wCopy, wBar, self, holder, given, into_.w,
                into_.holder, into_.doubles, into_.partials);
        into_.into = into_.partials[0];
        into_.self = into_.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ClashingNames#loss(double, double[], double[], double, double[], double)} with
     * respect to {@code into}, {@code w}, {@code self} and {@code holder}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double into;
        private double[] w = new double[0];
        private double self;
        private double[] holder = new double[0];
        private boolean given_;
        private double[] wCopy = new double[0];
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[] w, double[] holder) {
            if (w == holder) {
                throw new IllegalArgumentException("the results w and holder share an array");
            }
            LossGradient holder_ = new LossGradient();
            holder_.w = w;
            holder_.holder = holder;
            holder_.given_ = true;
            return holder_;
        }

        /** The derivative with respect to {@code into}. */
        public double into() {
            return into;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        /** The derivative with respect to {@code self}. */
        public double self() {
            return self;
        }

        /**
         * The derivative with respect to {@code holder}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] holder() {
            return holder;
        }

        private void prepare(double[] w, double[] wBar, double[] holder) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (this.w == wBar) {
                throw new IllegalArgumentException("argument wBar shares an array with the result w");
            }
            if (this.w == holder) {
                throw new IllegalArgumentException("argument holder shares an array with the result w");
            }
            if (this.holder == w) {
                throw new IllegalArgumentException("argument w shares an array with the result holder");
            }
            if (this.holder == wBar) {
                throw new IllegalArgumentException("argument wBar shares an array with the result holder");
            }
            if (this.holder == holder) {
                throw new IllegalArgumentException("argument holder shares an array with the result holder");
            }
            if (w == wBar) {
                throw new IllegalArgumentException(
                        "arguments w and wBar share an array, and the method overwrites w");
            }
            if (w == holder) {
                throw new IllegalArgumentException(
                        "arguments w and holder share an array, and the method overwrites w");
            }
            wCopy = copied(wCopy, w);
            if (given_ && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given_ && !sameShape(this.holder, holder)) {
                throw new IllegalArgumentException(
                        "the array given for the result holder has not the shape of the argument");
            }
            this.w = roomLike(this.w, w);
            this.holder = zerosLike(this.holder, holder);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.into = into;
            results.w = w;
            results.self = self;
            results.holder = holder;
            return results;
        }
    }

    private static void lossGradientKernel(double into, double[] w, double[] wBar, double self,
            double[] holder, double given, double[] wBar2, double[] holderBar, double[][] doubles,
            double[] partials) {
        double[] t2Tape = doubles[0];
        double[] roomTape = doubles[1];
        double[] tTape = doubles[2];
        double doubles2 = into * self;
        double partials2 = doubles2 + given;
        if (t2Tape.length < w.length) {
            t2Tape = grow(doubles, 0, w.length);
        }
        if (roomTape.length < w.length) {
            roomTape = grow(doubles, 1, w.length);
        }
        if (tTape.length < w.length) {
            tTape = grow(doubles, 2, w.length);
        }
        double t = doubles2 * 2.0;
        double t2 = 0.0;
        double t2_2 = 1.0;
        for (int i = 0; i < w.length; i++) {
            t2Tape[i] = t2_2;
            double room = w[i] * wBar[i];
            roomTape[i] = room;
            t2 += room * t2_2;
            tTape[i] = t2;
            t2_2 = t2_2 * holder[i] + Math.sin(t2);
            w[i] = t2_2;
            wBar2[i] = 2.0 * t2_2;
        }
        double value = t2 * partials2 + t;
        double t3 = 1.0 + value + value;
        double tBar = t3 * partials2;
        double t4 = (2.0 + t2) * t3;
        double t5 = t4 * self;
        double t6 = 3.0 + t4 * into;
        double t2Bar = 0.0;
        for (int i = w.length - 1; i >= 0; i--) {
            double t2_3 = t2Tape[i];
            t2Bar += wBar2[i];
            tBar += t2Bar * Math.cos(tTape[i]);
            holderBar[i] += t2Bar * t2_3;
            t2Bar = t2Bar * holder[i] + tBar * roomTape[i];
            wBar2[i] = tBar * t2_3 * wBar[i];
        }
        partials[0] = t5;
        partials[1] = t6;
    }

    private static double lossValueAndGradientKernel(double into, double[] w, double[] wBar, double self,
            double[] holder, double given, double[] wBar2, double[] holderBar, double[][] doubles,
            double[] partials) {
        double[] t2Tape = doubles[0];
        double[] roomTape = doubles[1];
        double[] tTape = doubles[2];
        double doubles2 = into * self;
        double partials2 = doubles2 + given;
        if (t2Tape.length < w.length) {
            t2Tape = grow(doubles, 0, w.length);
        }
        if (roomTape.length < w.length) {
            roomTape = grow(doubles, 1, w.length);
        }
        if (tTape.length < w.length) {
            tTape = grow(doubles, 2, w.length);
        }
        double t = doubles2 * 2.0;
        double t2 = 3.0 * self;
        double t3 = 0.0;
        double t2_2 = 1.0;
        double seen = 0.0;
        for (int i = 0; i < w.length; i++) {
            t2Tape[i] = t2_2;
            double room = w[i] * wBar[i];
            roomTape[i] = room;
            t3 += room * t2_2;
            tTape[i] = t3;
            t2_2 = t2_2 * holder[i] + Math.sin(t3);
            w[i] = t2_2;
            seen += t2_2 * t2_2;
            wBar2[i] = 2.0 * t2_2;
        }
        double value = t3 * partials2 + t;
        double t4 = 1.0 + value;
        double t5 = t4 + value;
        double tBar = t5 * partials2;
        double t6 = (2.0 + t3) * t5;
        double t7 = t6 * self;
        double t8 = 3.0 + t6 * into;
        double t9 = t4 * value + seen + t2;
        double t2Bar = 0.0;
        for (int i = w.length - 1; i >= 0; i--) {
            double t2_3 = t2Tape[i];
            t2Bar += wBar2[i];
            tBar += t2Bar * Math.cos(tTape[i]);
            holderBar[i] += t2Bar * t2_3;
            t2Bar = t2Bar * holder[i] + tBar * roomTape[i];
            wBar2[i] = tBar * t2_3 * wBar[i];
        }
        partials[0] = t7;
        partials[1] = t8;
        return t9;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
