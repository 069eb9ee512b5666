package programs.switches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link YieldArrays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class YieldArraysDerivatives {

    private YieldArraysDerivatives() {}

    /**
     * The derivative of {@link YieldArrays#value(double[], double[], int)} with respect to {@code a} and
     * {@code b}.
     */
    public static ValueGradient valueGradient(double[] a, double[] b, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link YieldArrays#value(double[], double[], int)} with respect to {@code a}
     * and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code b.length * n + 6 * n + 2}; of the method itself: at most {@code 5 * n + 2}.
     * Workspace: at most {@code 4 * (4 * b.length * n + 2 * a.length + 21 * n + 4)} bytes, and while it grows
     * at most twice as many.
     */
    public static void valueGradient(double[] a, double[] b, int n, ValueGradient into) {
        into.prepare(a, b);
        valueGradientKernel(into.aCopy, b, n, into.a, into.b, into.doubleRows2, into.doubles, into.ints,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link YieldArrays#value(double[], double[], int)} with respect to {@code a}
     * and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code b.length * n + 8 * n + 4}; of the method itself: at most {@code 5 * n + 2}.
     * Workspace: at most {@code 4 * (4 * b.length * n + 2 * a.length + 21 * n + 4)} bytes, and while it grows
     * at most twice as many.
     */
    public static double valueValueAndGradient(double[] a, double[] b, int n, ValueGradient into) {
        into.prepare(a, b);
        return valueValueAndGradientKernel(into.aCopy, b, n, into.a, into.b, into.doubleRows2, into.doubles,
                into.ints, into.doubles2);
    }

    /**
     * The derivative of {@link YieldArrays#value(double[], double[], int)} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[4][0];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubles2 = new double[3][0][];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (a == b) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[] b, int n, double[] aBar, double[] bBar,
            double[][][] doubleRows2, double[][] doubles, int[][] ints, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        double[][] bBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        int[] indexTape = ints[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        if (bBarTape.length < n) {
            bBarTape = grow(doubleRows2, 0, n);
        }
        if (tape.length < n) {
            tape = grow(doubles, 0, n);
        }
        if (rowBarTape.length < n) {
            rowBarTape = grow(doubleRows2, 1, n);
        }
        if (indexTape.length < n) {
            indexTape = grow(ints, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubles, 1, n);
        }
        if (tape3.length < n) {
            tape3 = grow(doubles, 2, n);
        }
        for (int i = 0; i < n; i++) {
            int selector = i % 3;
            double[] row;
            if (selector == 0) {
                row = a;
            } else if (selector == 1) {
                double[] b2 = fromPool(doubles2, 0, made, b.length);
                made++;
                double[] bBar2 = fromPool(doubles2, 1, made2, b.length);
                made2++;
                bBarTape[i] = bBar2;
                for (int j = 0; j < b.length; j++) {
                    b2[j] = b[j];
                }
                b2[0] += a[0];
                row = b2;
            } else {
                row = zeros(doubles, 3, 2);
                double[] rowBar = fromPool(doubles2, 2, made3, 2);
                made3++;
                rowBarTape[i] = rowBar;
                double a0 = a[0];
                tape[i] = a0;
                row[0] = a0 * b[0];
                row[1] = i;
            }
            double t = row[0] * 1.25;
            tape3[i] = t;
            row[0] = t;
            int index = 0;
            if (row.length != 1) {
                index = row.length == 2 | row.length == 3 ? row.length - 1 : 2;
            }
            indexTape[i] = index;
            tape2[i] = row[index];
        }
        aBar[0] += 2.0 * a[0];
        for (int i = n - 1; i >= 0; i--) {
            int selector = i % 3;
            boolean test = selector == 0;
            double[] rowBar;
            if (test) {
                rowBar = aBar;
            } else {
                rowBar = selector == 1 ? bBarTape[i] : rowBarTape[i];
            }
            rowBar[indexTape[i]] += tape3[i];
            rowBar[0] = (tape2[i] + rowBar[0]) * 1.25;
            if (!test) {
                if (selector == 1) {
                    double[] bBar2 = bBarTape[i];
                    aBar[0] += bBar2[0];
                    for (int j = 0; j < b.length; j++) {
                        double t = bBar2[j];
                        bBar2[j] = 0.0;
                        bBar[j] += t;
                    }
                } else {
                    double[] rowBar2 = rowBarTape[i];
                    rowBar2[1] = 0.0;
                    double t = rowBar2[0];
                    rowBar2[0] = 0.0;
                    bBar[0] += t * tape[i];
                    aBar[0] += t * b[0];
                }
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] a, double[] b, int n, double[] aBar,
            double[] bBar, double[][][] doubleRows2, double[][] doubles, int[][] ints,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        double[][] bBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        int[] indexTape = ints[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        if (bBarTape.length < n) {
            bBarTape = grow(doubleRows2, 0, n);
        }
        if (tape.length < n) {
            tape = grow(doubles, 0, n);
        }
        if (rowBarTape.length < n) {
            rowBarTape = grow(doubleRows2, 1, n);
        }
        if (indexTape.length < n) {
            indexTape = grow(ints, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubles, 1, n);
        }
        if (tape3.length < n) {
            tape3 = grow(doubles, 2, n);
        }
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            int selector = i % 3;
            double[] row;
            if (selector == 0) {
                row = a;
            } else if (selector == 1) {
                double[] b2 = fromPool(doubles2, 0, made, b.length);
                made++;
                double[] bBar2 = fromPool(doubles2, 1, made2, b.length);
                made2++;
                bBarTape[i] = bBar2;
                for (int j = 0; j < b.length; j++) {
                    b2[j] = b[j];
                }
                b2[0] += a[0];
                row = b2;
            } else {
                row = zeros(doubles, 3, 2);
                double[] rowBar = fromPool(doubles2, 2, made3, 2);
                made3++;
                rowBarTape[i] = rowBar;
                double a0 = a[0];
                tape[i] = a0;
                row[0] = a0 * b[0];
                row[1] = i;
            }
            double t = row[0] * 1.25;
            tape3[i] = t;
            row[0] = t;
            int index = 0;
            if (row.length != 1) {
                index = row.length == 2 | row.length == 3 ? row.length - 1 : 2;
            }
            indexTape[i] = index;
            double rowIndex = row[index];
            tape2[i] = rowIndex;
            sum += t * rowIndex;
        }
        double a0 = a[0];
        double t = sum + a0 * a0;
        aBar[0] += 2.0 * a0;
        for (int i = n - 1; i >= 0; i--) {
            int selector = i % 3;
            boolean test = selector == 0;
            double[] rowBar;
            if (test) {
                rowBar = aBar;
            } else {
                rowBar = selector == 1 ? bBarTape[i] : rowBarTape[i];
            }
            rowBar[indexTape[i]] += tape3[i];
            rowBar[0] = (tape2[i] + rowBar[0]) * 1.25;
            if (!test) {
                if (selector == 1) {
                    double[] bBar2 = bBarTape[i];
                    aBar[0] += bBar2[0];
                    for (int j = 0; j < b.length; j++) {
                        double t2 = bBar2[j];
                        bBar2[j] = 0.0;
                        bBar[j] += t2;
                    }
                } else {
                    double[] rowBar2 = rowBarTape[i];
                    rowBar2[1] = 0.0;
                    double t2 = rowBar2[0];
                    rowBar2[0] = 0.0;
                    bBar[0] += t2 * tape[i];
                    aBar[0] += t2 * b[0];
                }
            }
        }
        return t;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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
