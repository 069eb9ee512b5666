package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AdaptiveFilter}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AdaptiveFilterDerivatives {

    private AdaptiveFilterDerivatives() {}

    /**
     * The derivative of {@link AdaptiveFilter#f(double[], double[], double, int)} with respect to
     * {@code taps}, {@code x} and {@code mu}.
     */
    public static FGradient fGradient(double[] taps, double[] x, double mu, int dec) {
        FGradient into = new FGradient();
        fGradient(taps, x, mu, dec, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AdaptiveFilter#f(double[], double[], double, int)} with respect to
     * {@code taps}, {@code x} and {@code mu} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length * (12 * taps.length + 11)}; of the method itself: at most
     * {@code x.length * (5 * taps.length + 4)}. Workspace:
     * {@code 3 * (4 * taps.length * x.length + 8 * taps.length + 7 * x.length)} bytes.
     */
    public static void fGradient(double[] taps, double[] x, double mu, int dec, FGradient into) {
        into.prepare(taps, x);
        into.mu = fGradientKernel(into.tapsCopy, x, mu, dec, into.taps, into.x, into.ints, into.doubles,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link AdaptiveFilter#f(double[], double[], double, int)} with respect to
     * {@code taps}, {@code x} and {@code mu} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code x.length * (12 * taps.length + 13)}; of the method itself: at most
     * {@code x.length * (5 * taps.length + 4)}. Workspace:
     * {@code 3 * (4 * taps.length * x.length + 8 * taps.length + 7 * x.length)} bytes.
     */
    public static double fValueAndGradient(double[] taps, double[] x, double mu, int dec, FGradient into) {
        into.prepare(taps, x);
        double value = fValueAndGradientKernel(into.tapsCopy, x, mu, dec, into.taps, into.x, into.ints,
                into.doubles, into.booleans, into.partials);
        into.mu = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link AdaptiveFilter#f(double[], double[], double, int)} with respect to
     * {@code taps}, {@code x} and {@code mu}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class FGradient {
        private double[] taps = new double[0];
        private double[] x = new double[0];
        private double mu;
        private boolean given;
        private double[] tapsCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[5][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] taps, double[] x) {
            if (taps == x) {
                throw new IllegalArgumentException("the results taps and x share an array");
            }
            FGradient holder = new FGradient();
            holder.taps = taps;
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code taps}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] taps() {
            return taps;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code mu}. */
        public double mu() {
            return mu;
        }

        private void prepare(double[] taps, double[] x) {
            if (this.taps == taps) {
                throw new IllegalArgumentException("argument taps shares an array with the result taps");
            }
            if (this.taps == x) {
                throw new IllegalArgumentException("argument x shares an array with the result taps");
            }
            if (this.x == taps) {
                throw new IllegalArgumentException("argument taps shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (taps == x) {
                throw new IllegalArgumentException(
                        "arguments taps and x share an array, and the method overwrites taps");
            }
            tapsCopy = copied(tapsCopy, taps);
            if (given && !sameShape(this.taps, taps)) {
                throw new IllegalArgumentException(
                        "the array given for the result taps has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.taps = zerosLike(this.taps, taps);
            this.x = zerosLike(this.x, x);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.taps = taps;
            results.x = x;
            results.mu = mu;
            return results;
        }
    }

    private static double fGradientKernel(double[] taps, double[] x, double mu, int dec, double[] tapsBar,
            double[] xBar, int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] posTape = ints[0];
        double[] oldTape = doubles[0];
        int[] idxTape = ints[1];
        double[] tapTape = doubles[1];
        boolean[] tape = booleans[0];
        double[] eTape = doubles[2];
        double[] buf = room(doubles, 3, taps.length);
        double[] bufBar = room(doubles, 4, taps.length);
        if (posTape.length < x.length) {
            posTape = grow(ints, 0, x.length);
        }
        if (oldTape.length < x.length) {
            oldTape = grow(doubles, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(booleans, 0, x.length);
        }
        if (eTape.length < x.length) {
            eTape = grow(doubles, 2, x.length);
        }
        long size = x.length * (long) taps.length;
        if (idxTape.length < size) {
            idxTape = grow(ints, 1, size);
        }
        if (tapTape.length < size) {
            tapTape = grow(doubles, 1, size);
        }
        int pos = 0;
        short count = (short) 0;
        for (int i = 0; i < x.length; i++) {
            posTape[i] = pos;
            double v = x[i];
            oldTape[i] = buf[pos];
            buf[pos] = v;
            int base = i * taps.length;
            double acc = 0.0;
            int idx = pos;
            for (int j = 0; j < taps.length; j++) {
                int at = base + j;
                idxTape[at] = idx;
                double tap = taps[j];
                tapTape[at] = tap;
                acc += tap * buf[idx];
                idx = idx - 1 < 0 ? taps.length - 1 : idx - 1;
            }
            pos = pos + 1 == taps.length ? 0 : pos + 1;
            count = (short) (count + 1);
            boolean test = count < dec;
            tape[i] = test;
            if (!test) {
                double e = v - acc;
                eTape[i] = e;
                double t = mu * e;
                int k = pos - 1;
                int k2 = 2 * taps.length;
                for (int j = 0; j < taps.length; j++) {
                    taps[j] += t * buf[(k - j + k2) % taps.length];
                }
                count = (short) 0;
            }
        }
        double muBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int pos2 = posTape[i];
            double old = oldTape[i];
            int pos3 = pos2 + 1;
            if (pos3 == taps.length) {
                pos3 = 0;
            }
            double vBar = 0.0;
            double accBar = 0.0;
            if (!tape[i]) {
                double e = eTape[i];
                double t = mu * e;
                int k = pos3 - 1;
                int k2 = 2 * taps.length;
                double t2 = 2.0 * e;
                double t3 = 0.0;
                for (int j = 0; j < taps.length; j++) {
                    int k3 = (k - j + k2) % taps.length;
                    double tapsBarJ = tapsBar[j];
                    t3 += tapsBarJ * buf[k3];
                    bufBar[k3] += tapsBarJ * t;
                }
                muBar += t3 * e;
                double eBar = t2 + t3 * mu;
                accBar = -eBar;
                vBar = eBar;
            }
            int base = i * taps.length;
            for (int j = 0; j < taps.length; j++) {
                int at = base + j;
                int idx = idxTape[at];
                bufBar[idx] += accBar * tapTape[at];
                tapsBar[j] += accBar * buf[idx];
            }
            buf[pos2] = old;
            double bufBarPos2 = bufBar[pos2];
            bufBar[pos2] = 0.0;
            xBar[i] += vBar + bufBarPos2;
        }
        return muBar;
    }

    private static double fValueAndGradientKernel(double[] taps, double[] x, double mu, int dec,
            double[] tapsBar, double[] xBar, int[][] ints, double[][] doubles, boolean[][] booleans,
            double[] partials) {
        int[] posTape = ints[0];
        double[] oldTape = doubles[0];
        int[] idxTape = ints[1];
        double[] tapTape = doubles[1];
        boolean[] tape = booleans[0];
        double[] eTape = doubles[2];
        double[] buf = room(doubles, 3, taps.length);
        double[] bufBar = room(doubles, 4, taps.length);
        if (posTape.length < x.length) {
            posTape = grow(ints, 0, x.length);
        }
        if (oldTape.length < x.length) {
            oldTape = grow(doubles, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(booleans, 0, x.length);
        }
        if (eTape.length < x.length) {
            eTape = grow(doubles, 2, x.length);
        }
        long size = x.length * (long) taps.length;
        if (idxTape.length < size) {
            idxTape = grow(ints, 1, size);
        }
        if (tapTape.length < size) {
            tapTape = grow(doubles, 1, size);
        }
        int pos = 0;
        double out = 0.0;
        short count = (short) 0;
        for (int i = 0; i < x.length; i++) {
            posTape[i] = pos;
            double v = x[i];
            oldTape[i] = buf[pos];
            buf[pos] = v;
            int base = i * taps.length;
            double acc = 0.0;
            int idx = pos;
            for (int j = 0; j < taps.length; j++) {
                int at = base + j;
                idxTape[at] = idx;
                double tap = taps[j];
                tapTape[at] = tap;
                acc += tap * buf[idx];
                idx = idx - 1 < 0 ? taps.length - 1 : idx - 1;
            }
            pos = pos + 1 == taps.length ? 0 : pos + 1;
            count = (short) (count + 1);
            boolean test = count < dec;
            tape[i] = test;
            if (!test) {
                double e = v - acc;
                eTape[i] = e;
                double t = mu * e;
                int k = pos - 1;
                int k2 = 2 * taps.length;
                for (int j = 0; j < taps.length; j++) {
                    taps[j] += t * buf[(k - j + k2) % taps.length];
                }
                out += e * e;
                count = (short) 0;
            }
        }
        double muBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int pos2 = posTape[i];
            double old = oldTape[i];
            int pos3 = pos2 + 1;
            if (pos3 == taps.length) {
                pos3 = 0;
            }
            double vBar = 0.0;
            double accBar = 0.0;
            if (!tape[i]) {
                double e = eTape[i];
                double t = mu * e;
                int k = pos3 - 1;
                int k2 = 2 * taps.length;
                double t2 = 2.0 * e;
                double t3 = 0.0;
                for (int j = 0; j < taps.length; j++) {
                    int k3 = (k - j + k2) % taps.length;
                    double tapsBarJ = tapsBar[j];
                    t3 += tapsBarJ * buf[k3];
                    bufBar[k3] += tapsBarJ * t;
                }
                muBar += t3 * e;
                double eBar = t2 + t3 * mu;
                accBar = -eBar;
                vBar = eBar;
            }
            int base = i * taps.length;
            for (int j = 0; j < taps.length; j++) {
                int at = base + j;
                int idx = idxTape[at];
                bufBar[idx] += accBar * tapTape[at];
                tapsBar[j] += accBar * buf[idx];
            }
            buf[pos2] = old;
            double bufBarPos2 = bufBar[pos2];
            bufBar[pos2] = 0.0;
            xBar[i] += vBar + bufBarPos2;
        }
        partials[0] = muBar;
        return out;
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
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
