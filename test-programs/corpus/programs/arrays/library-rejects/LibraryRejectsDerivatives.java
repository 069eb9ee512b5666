package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LibraryRejects}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LibraryRejectsDerivatives {

    private LibraryRejectsDerivatives() {}

    /**
     * The derivative of {@link LibraryRejects#guarded(double[], int, int)} with respect to {@code x}.
     */
    public static GuardedGradient guardedGradient(double[] x, int from, int to) {
        GuardedGradient into = new GuardedGradient();
        guardedGradient(x, from, to, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LibraryRejects#guarded(double[], int, int)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 1}; of the method itself: at most {@code 0}. Workspace: at most
     * {@code 8 * (-3 * from + 3 * to + x.length)} bytes.
     */
    public static void guardedGradient(double[] x, int from, int to, GuardedGradient into) {
        into.prepare(x);
        guardedGradientKernel(into.xCopy, from, to, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link LibraryRejects#guarded(double[], int, int)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 1}; of the method itself: at most {@code 0}. Workspace: at most
     * {@code 8 * (-3 * from + 3 * to + x.length)} bytes.
     */
    public static double guardedValueAndGradient(double[] x, int from, int to, GuardedGradient into) {
        into.prepare(x);
        return guardedValueAndGradientKernel(into.xCopy, from, to, into.x, into.doubles);
    }

    /**
     * The derivative of {@link LibraryRejects#guarded(double[], int, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class GuardedGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public GuardedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static GuardedGradient into(double[] x) {
            GuardedGradient holder = new GuardedGradient();
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
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private GuardedGradient withoutScratch() {
            GuardedGradient results = new GuardedGradient();
            results.x = x;
            return results;
        }
    }

    private static void guardedGradientKernel(double[] x, int from, int to, double[] xBar,
            double[][] doubles) {
        double[] pTape = doubles[0];
        boolean test = from < 0;
        boolean test2 = test | to < from || from > x.length;
        if (!test2) {
            if (from > to) {
                throw new IllegalArgumentException();
            }
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (from > x.length) {
                throw new ArrayIndexOutOfBoundsException();
            }
            int k = to - from;
            double[] b = room(doubles, 1, k);
            int m = Math.min(x.length, to);
            for (int i = from; i < m; i++) {
                b[i - from] = x[i];
            }
            for (int i = 0; i < 0; i++) {
                b[i] = 7.0;
            }
            if (pTape.length < k) {
                pTape = grow(doubles, 0, k);
            }
            for (int i = 0; i < k; i++) {
                pTape[i] = b[i];
            }
        }
        if (test2) {
            xBar[0] += 1.0;
        } else {
            int k = to - from;
            double[] bBar = room(doubles, 2, k);
            int m = Math.min(x.length, to);
            for (int i = 0; i < k; i++) {
                bBar[i] += 2.0 * pTape[i];
            }
            for (int i = 0; i < 0; i++) {
                double xBarI = xBar[i];
                xBar[i] = 0.0;
                bBar[i] += xBarI;
                bBar[i] = 0.0;
            }
            for (int i = m - 1; i >= from; i--) {
                int k2 = i - from;
                double bBarK2 = bBar[k2];
                bBar[k2] = 0.0;
                xBar[i] += bBarK2;
            }
        }
    }

    private static double guardedValueAndGradientKernel(double[] x, int from, int to, double[] xBar,
            double[][] doubles) {
        double[] pTape = doubles[0];
        boolean test = from < 0;
        boolean test2 = test | to < from || from > x.length;
        double sum;
        if (test2) {
            sum = x[0];
        } else {
            if (from > to) {
                throw new IllegalArgumentException();
            }
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (from > x.length) {
                throw new ArrayIndexOutOfBoundsException();
            }
            int k = to - from;
            double[] b = room(doubles, 1, k);
            int m = Math.min(x.length, to);
            for (int i = from; i < m; i++) {
                b[i - from] = x[i];
            }
            for (int i = 0; i < 0; i++) {
                b[i] = 7.0;
            }
            if (pTape.length < k) {
                pTape = grow(doubles, 0, k);
            }
            sum = 0.0;
            for (int i = 0; i < k; i++) {
                double p = b[i];
                pTape[i] = p;
                sum += p * p;
            }
        }
        if (test2) {
            xBar[0] += 1.0;
        } else {
            int k = to - from;
            double[] bBar = room(doubles, 2, k);
            int m = Math.min(x.length, to);
            for (int i = 0; i < k; i++) {
                bBar[i] += 2.0 * pTape[i];
            }
            for (int i = 0; i < 0; i++) {
                double xBarI = xBar[i];
                xBar[i] = 0.0;
                bBar[i] += xBarI;
                bBar[i] = 0.0;
            }
            for (int i = m - 1; i >= from; i--) {
                int k2 = i - from;
                double bBarK2 = bBar[k2];
                bBar[k2] = 0.0;
                xBar[i] += bBarK2;
            }
        }
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
