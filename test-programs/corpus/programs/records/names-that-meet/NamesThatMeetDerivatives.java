package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NamesThatMeet}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NamesThatMeetDerivatives {

    private NamesThatMeetDerivatives() {}

    /**
     * The derivative of
     * {@link NamesThatMeet#value(NamesThatMeet.Knob[], NamesThatMeet.Dial[], NamesThatMeet.Part[], NamesThatMeet.Dial, double, double[], double)}
     * with respect to {@code a}, {@code aB}, {@code aBX}, {@code dial}, {@code dialBX}, {@code aX} and
     * {@code i}.
     */
    public static ValueGradient valueGradient(NamesThatMeet.Knob[] a, NamesThatMeet.Dial[] aB,
            NamesThatMeet.Part[] aBX, NamesThatMeet.Dial dial, double dialBX, double[] aX, double i) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, aB, aBX, dial, dialBX, aX, i, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link NamesThatMeet#value(NamesThatMeet.Knob[], NamesThatMeet.Dial[], NamesThatMeet.Part[], NamesThatMeet.Dial, double, double[], double)}
     * with respect to {@code a}, {@code aB}, {@code aBX}, {@code dial}, {@code dialBX}, {@code aX} and
     * {@code i} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * (7 * a.length + 2)}; of the method itself: {@code 4 * (2 * a.length + 1)}.
     * Workspace: {@code 57 * a.length + 32 * aB.length + 16 * aBX.length + 8 * aX.length} bytes.
     */
    public static void valueGradient(NamesThatMeet.Knob[] a, NamesThatMeet.Dial[] aB,
            NamesThatMeet.Part[] aBX, NamesThatMeet.Dial dial, double dialBX, double[] aX, double i,
            ValueGradient into) {
        into.prepare(a, aB, aBX, aX);
        valueGradientKernel(into.aX_, into.aXBar_, into.aPresent, into.aPresent_, into.aBBX, into.aBCopy,
                into.aBXX, dial.bX(), dial.copy(), dialBX, into.aXCopy, i, into.aXBar, into.aXBarBar,
                into.aPresentBar, into.aBBXBar, into.aBCopyBar, into.aBXXBar, into.aX, into.doubles,
                into.partials);
        into.dial.bX = into.partials[0];
        into.dial.copy = into.partials[1];
        into.dialBX = into.partials[2];
        into.i = into.partials[3];
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link NamesThatMeet#value(NamesThatMeet.Knob[], NamesThatMeet.Dial[], NamesThatMeet.Part[], NamesThatMeet.Dial, double, double[], double)}
     * with respect to {@code a}, {@code aB}, {@code aBX}, {@code dial}, {@code dialBX}, {@code aX} and
     * {@code i} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (7 * a.length + 3)}; of the method itself: {@code 4 * (2 * a.length + 1)}.
     * Workspace: {@code 57 * a.length + 32 * aB.length + 16 * aBX.length + 8 * aX.length} bytes.
     */
    public static double valueValueAndGradient(NamesThatMeet.Knob[] a, NamesThatMeet.Dial[] aB,
            NamesThatMeet.Part[] aBX, NamesThatMeet.Dial dial, double dialBX, double[] aX, double i,
            ValueGradient into) {
        into.prepare(a, aB, aBX, aX);
        double value = valueValueAndGradientKernel(into.aX_, into.aXBar_, into.aPresent, into.aPresent_,
                into.aBBX, into.aBCopy, into.aBXX, dial.bX(), dial.copy(), dialBX, into.aXCopy, i, into.aXBar,
                into.aXBarBar, into.aPresentBar, into.aBBXBar, into.aBCopyBar, into.aBXXBar, into.aX,
                into.doubles, into.partials);
        into.dial.bX = into.partials[0];
        into.dial.copy = into.partials[1];
        into.dialBX = into.partials[2];
        into.i = into.partials[3];
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link NamesThatMeet#value(NamesThatMeet.Knob[], NamesThatMeet.Dial[], NamesThatMeet.Part[], NamesThatMeet.Dial, double, double[], double)}
     * with respect to {@code a}, {@code aB}, {@code aBX}, {@code dial}, {@code dialBX}, {@code aX} and
     * {@code i}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private KnobPartials[] a = new KnobPartials[0];
        private DialPartials[] aB = new DialPartials[0];
        private PartPartials[] aBX = new PartPartials[0];
        private DialPartials dial = new DialPartials();
        private double dialBX;
        private double[] aX = new double[0];
        private double i;
        private double[] aXBar = new double[0];
        private double[] aXBarBar = new double[0];
        private double[] aPresentBar = new double[0];
        private double[] aBBXBar = new double[0];
        private double[] aBCopyBar = new double[0];
        private double[] aBXXBar = new double[0];
        private boolean given;
        private double[] aX_ = new double[0];
        private double[] aXBar_ = new double[0];
        private double[] aPresent = new double[0];
        private boolean[] aPresent_ = new boolean[0];
        private double[] aBBX = new double[0];
        private double[] aBCopy = new double[0];
        private double[] aBXX = new double[0];
        private double[] aXCopy = new double[0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static ValueGradient into(double[] aX) {
            ValueGradient holder = new ValueGradient();
            holder.aX = aX;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public KnobPartials[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code aB}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public DialPartials[] aB() {
            return aB;
        }

        /**
         * The derivative with respect to {@code aBX}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public PartPartials[] aBX() {
            return aBX;
        }

        /** The derivative with respect to {@code dial}. */
        public DialPartials dial() {
            return dial;
        }

        /** The derivative with respect to {@code dialBX}. */
        public double dialBX() {
            return dialBX;
        }

        /**
         * The derivative with respect to {@code aX}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] aX() {
            return aX;
        }

        /** The derivative with respect to {@code i}. */
        public double i() {
            return i;
        }

        private void prepare(NamesThatMeet.Knob[] a, NamesThatMeet.Dial[] aB, NamesThatMeet.Part[] aBX,
                double[] aX) {
            aX_ = sized(aX_, a.length);
            aXBar_ = sized(aXBar_, a.length);
            aPresent = sized(aPresent, a.length);
            aPresent_ = sized(aPresent_, a.length);
            for (int i_ = 0; i_ < a.length; i_++) {
                NamesThatMeet.Knob knob = a[i_];
                aX_[i_] = knob.x();
                aXBar_[i_] = knob.xBar();
                aPresent[i_] = knob.present();
                aPresent_[i_] = true;
            }
            aBBX = sized(aBBX, aB.length);
            aBCopy = sized(aBCopy, aB.length);
            for (int i_ = 0; i_ < aB.length; i_++) {
                NamesThatMeet.Dial dial2 = aB[i_];
                aBBX[i_] = dial2.bX();
                aBCopy[i_] = dial2.copy();
            }
            aBXX = sized(aBXX, aBX.length);
            for (int i_ = 0; i_ < aBX.length; i_++) {
                NamesThatMeet.Part part = aBX[i_];
                aBXX[i_] = part.x();
            }
            if (this.aX == aX) {
                throw new IllegalArgumentException("argument aX shares an array with the result aX");
            }
            aXCopy = copied(aXCopy, aX);
            if (given && !sameShape(this.aX, aX)) {
                throw new IllegalArgumentException(
                        "the array given for the result aX has not the shape of the argument");
            }
            aXBar = roomLike(aXBar, aX_);
            aXBarBar = roomLike(aXBarBar, aXBar_);
            aPresentBar = roomLike(aPresentBar, aPresent);
            aBBXBar = roomLike(aBBXBar, aBBX);
            aBCopyBar = roomLike(aBCopyBar, aBCopy);
            aBXXBar = roomLike(aBXXBar, aBXX);
            this.aX = zerosLike(this.aX, aX);
        }

        private void scatter() {
            this.a = mirrors(this.a, aXBar.length);
            for (int i_ = 0; i_ < this.a.length; i_++) {
                KnobPartials mirror = this.a[i_];
                mirror.x = aXBar[i_];
                mirror.xBar = aXBarBar[i_];
                mirror.present = aPresentBar[i_];
            }
            this.aB = mirrors(this.aB, aBBXBar.length);
            for (int i_ = 0; i_ < this.aB.length; i_++) {
                DialPartials mirror2 = this.aB[i_];
                mirror2.bX = aBBXBar[i_];
                mirror2.copy = aBCopyBar[i_];
            }
            this.aBX = mirrors(this.aBX, aBXXBar.length);
            for (int i_ = 0; i_ < this.aBX.length; i_++) {
                PartPartials mirror3 = this.aBX[i_];
                mirror3.x = aBXXBar[i_];
            }
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.aB = aB;
            results.aBX = aBX;
            results.dial = dial;
            results.dialBX = dialBX;
            results.aX = aX;
            results.i = i;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link NamesThatMeet.Knob}; overwritten by the next
     * computation.
     */
    public static final class KnobPartials {
        private double x;
        private double xBar;
        private double present;

        private KnobPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code xBar}. */
        public double xBar() {
            return xBar;
        }

        /** The derivative with respect to {@code present}. */
        public double present() {
            return present;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link NamesThatMeet.Dial}; overwritten by the next
     * computation.
     */
    public static final class DialPartials {
        private double bX;
        private double copy;

        private DialPartials() {}

        /** The derivative with respect to {@code bX}. */
        public double bX() {
            return bX;
        }

        /** The derivative with respect to {@code copy}. */
        public double copy() {
            return copy;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link NamesThatMeet.Part}; overwritten by the next
     * computation.
     */
    public static final class PartPartials {
        private double x;

        private PartPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static void valueGradientKernel(double[] aX, double[] aXBar, double[] aPresent,
            boolean[] aPresent2, double[] aBBX, double[] aBCopy, double[] aBXX, double dialBX,
            double dialCopy, double dialBX2, double[] aX2, double i, double[] aXBar2, double[] aXBarBar,
            double[] aPresentBar, double[] aBBXBar, double[] aBCopyBar, double[] aBXXBar, double[] aXBar3,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double sum = i * dialBX2;
        if (tape.length < aX.length) {
            tape = grow(doubles, 0, aX.length);
        }
        double sum2 = sum;
        for (int k = 0; k < aX.length; k++) {
            double t = aX2[k];
            tape[k] = t;
            double aXK = aX[k];
            boolean test = aPresent2[k];
            if (!test) {
                throw new NullPointerException();
            }
            double t2 = t * aXK;
            aX2[k] = t2;
            double aXBarK = aXBar[k];
            if (!test) {
                throw new NullPointerException();
            }
            double t3 = t2 * aXBarK;
            double aPresentK = aPresent[k];
            if (!test) {
                throw new NullPointerException();
            }
            sum2 += t3 + aPresentK * aBBX[k] * aBCopy[k] - aBXX[k] * dialBX;
        }
        double t = -(dialBX2 * dialBX);
        for (int j = aX.length; j < aBBXBar.length; j++) {
            aBBXBar[j] = 0.0;
        }
        for (int j = aX.length; j < aBCopyBar.length; j++) {
            aBCopyBar[j] = 0.0;
        }
        for (int j = aX.length; j < aBXXBar.length; j++) {
            aBXXBar[j] = 0.0;
        }
        double dialBXBar = 0.0;
        for (int k = 0; k < aX.length; k++) {
            double tapeK = tape[k];
            double aXK = aX[k];
            double aPresentK = aPresent[k];
            double aBBXK = aBBX[k];
            dialBXBar -= dialBX2 * aBXX[k];
            aBXXBar[k] = t;
            double t2 = dialBX2 * aBCopy[k];
            aBCopyBar[k] = dialBX2 * (aPresentK * aBBXK);
            aBBXBar[k] = t2 * aPresentK;
            aPresentBar[k] = t2 * aBBXK;
            aXBarBar[k] = dialBX2 * (tapeK * aXK);
            double t3 = dialBX2 * aXBar[k] + aXBar3[k];
            aXBar2[k] = t3 * tapeK;
            aXBar3[k] = t3 * aXK;
        }
        partials[0] = dialBXBar;
        partials[1] = i;
        partials[2] = sum2 + sum;
        partials[3] = dialCopy + dialBX2 * dialBX2;
    }

    private static double valueValueAndGradientKernel(double[] aX, double[] aXBar, double[] aPresent,
            boolean[] aPresent2, double[] aBBX, double[] aBCopy, double[] aBXX, double dialBX,
            double dialCopy, double dialBX2, double[] aX2, double i, double[] aXBar2, double[] aXBarBar,
            double[] aPresentBar, double[] aBBXBar, double[] aBCopyBar, double[] aBXXBar, double[] aXBar3,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double sum = i * dialBX2;
        if (tape.length < aX.length) {
            tape = grow(doubles, 0, aX.length);
        }
        double sum2 = sum;
        for (int k = 0; k < aX.length; k++) {
            double t = aX2[k];
            tape[k] = t;
            double aXK = aX[k];
            boolean test = aPresent2[k];
            if (!test) {
                throw new NullPointerException();
            }
            double t2 = t * aXK;
            aX2[k] = t2;
            double aXBarK = aXBar[k];
            if (!test) {
                throw new NullPointerException();
            }
            double t3 = t2 * aXBarK;
            double aPresentK = aPresent[k];
            if (!test) {
                throw new NullPointerException();
            }
            sum2 += t3 + aPresentK * aBBX[k] * aBCopy[k] - aBXX[k] * dialBX;
        }
        double t = sum2 * dialBX2 + i * dialCopy;
        double t2 = -(dialBX2 * dialBX);
        for (int j = aX.length; j < aBBXBar.length; j++) {
            aBBXBar[j] = 0.0;
        }
        for (int j = aX.length; j < aBCopyBar.length; j++) {
            aBCopyBar[j] = 0.0;
        }
        for (int j = aX.length; j < aBXXBar.length; j++) {
            aBXXBar[j] = 0.0;
        }
        double dialBXBar = 0.0;
        for (int k = 0; k < aX.length; k++) {
            double tapeK = tape[k];
            double aXK = aX[k];
            double aPresentK = aPresent[k];
            double aBBXK = aBBX[k];
            dialBXBar -= dialBX2 * aBXX[k];
            aBXXBar[k] = t2;
            double t3 = dialBX2 * aBCopy[k];
            aBCopyBar[k] = dialBX2 * (aPresentK * aBBXK);
            aBBXBar[k] = t3 * aPresentK;
            aPresentBar[k] = t3 * aBBXK;
            aXBarBar[k] = dialBX2 * (tapeK * aXK);
            double t4 = dialBX2 * aXBar[k] + aXBar3[k];
            aXBar2[k] = t4 * tapeK;
            aXBar3[k] = t4 * aXK;
        }
        partials[0] = dialBXBar;
        partials[1] = i;
        partials[2] = sum2 + sum;
        partials[3] = dialCopy + dialBX2 * dialBX2;
        return t;
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

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static DialPartials[] mirrors(DialPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        DialPartials[] fresh = new DialPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new DialPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static KnobPartials[] mirrors(KnobPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        KnobPartials[] fresh = new KnobPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new KnobPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static PartPartials[] mirrors(PartPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        PartPartials[] fresh = new PartPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new PartPartials();
        }
        return fresh;
    }
}
