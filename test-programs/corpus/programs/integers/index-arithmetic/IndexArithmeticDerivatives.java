package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link IndexArithmetic}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IndexArithmeticDerivatives {

    private IndexArithmeticDerivatives() {}

    /**
     * The derivative of {@link IndexArithmetic#value(double[], double[], int, int, int)} with respect to
     * {@code a} and {@code x}.
     */
    public static ValueGradient valueGradient(double[] a, double[] x, int rows, int columns, int band) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, rows, columns, band, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link IndexArithmetic#value(double[], double[], int, int, int)} with
     * respect to {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds15 + 3 * rows + trips)}; of the method itself: at most
     * {@code 3 * rounds15 + 3 * rows + 2 * trips}. Workspace: {@code 28 * rows} bytes. Here {@code rounds15}
     * is how often the loop in line 15 runs in all, {@code trips} is the value of trips in line 21.
     */
    public static void valueGradient(double[] a, double[] x, int rows, int columns, int band,
            ValueGradient into) {
        into.prepare(a, x);
        valueGradientKernel(a, x, rows, columns, band, into.a, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link IndexArithmetic#value(double[], double[], int, int, int)} with
     * respect to {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (3 * rounds15 + 3 * rows + 2 * trips)}; of the method itself: at most
     * {@code 3 * rounds15 + 3 * rows + 2 * trips}. Workspace: {@code 28 * rows} bytes. Here {@code rounds15}
     * is how often the loop in line 15 runs in all, {@code trips} is the value of trips in line 21.
     */
    public static double valueValueAndGradient(double[] a, double[] x, int rows, int columns, int band,
            ValueGradient into) {
        into.prepare(a, x);
        return valueValueAndGradientKernel(a, x, rows, columns, band, into.a, into.x, into.doubles,
                into.ints);
    }

    /**
     * The derivative of {@link IndexArithmetic#value(double[], double[], int, int, int)} with respect to
     * {@code a} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];
        private final int[][] ints = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[] x) {
            if (a == x) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.x = x;
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
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] a, double[] x) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == x) {
                throw new IllegalArgumentException("argument x shares an array with the result a");
            }
            if (this.x == a) {
                throw new IllegalArgumentException("argument a shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[] x, int rows, int columns, int band,
            double[] aBar, double[] xBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        int[] offsetTape = ints[0];
        double[] y = room(doubles, 1, rows);
        double[] yBar = room(doubles, 2, rows);
        int k = columns - 1;
        if (tape.length < rows) {
            tape = grow(doubles, 0, rows);
        }
        if (offsetTape.length < rows) {
            offsetTape = grow(ints, 0, rows);
        }
        int offset = 0;
        for (int i = 0; i < rows; i++) {
            offsetTape[i] = offset;
            int lo = Math.max(0, i - band);
            int hi = Math.min(k, i + band);
            if (lo <= hi) {
                double yi = y[i];
                for (int j = lo; j <= hi; j++) {
                    yi += a[offset + j] * x[j];
                }
                y[i] = yi;
            }
            if (i > 0) {
                double t = y[i - 1];
                tape[i] = t;
                y[i] += t * a[i * columns];
            }
            offset += columns;
        }
        int i = rows - 1;
        int trips = i >= 0 ? i / 2 + 1 : 0;
        for (int j = 0; j < trips; j++) {
            int i2 = i + j * -2;
            yBar[j] += y[i2];
            yBar[i2] += y[j];
        }
        for (int j = rows - 1; j >= 0; j--) {
            int offset2 = offsetTape[j];
            int lo = Math.max(0, j - band);
            int hi = Math.min(k, j + band);
            if (j > 0) {
                int k2 = j * columns;
                double yBarJ = yBar[j];
                aBar[k2] += yBarJ * tape[j];
                yBar[j - 1] += yBarJ * a[k2];
            }
            int k2 = hi + 1;
            if (lo < k2) {
                double yBarJ = yBar[j];
                for (int l = lo; l < k2; l++) {
                    int k3 = offset2 + l;
                    xBar[l] += yBarJ * a[k3];
                    aBar[k3] += yBarJ * x[l];
                }
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] a, double[] x, int rows, int columns, int band,
            double[] aBar, double[] xBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        int[] offsetTape = ints[0];
        double[] y = room(doubles, 1, rows);
        double[] yBar = room(doubles, 2, rows);
        int k = columns - 1;
        if (tape.length < rows) {
            tape = grow(doubles, 0, rows);
        }
        if (offsetTape.length < rows) {
            offsetTape = grow(ints, 0, rows);
        }
        int offset = 0;
        for (int i = 0; i < rows; i++) {
            offsetTape[i] = offset;
            int lo = Math.max(0, i - band);
            int hi = Math.min(k, i + band);
            if (lo <= hi) {
                double yi = y[i];
                for (int j = lo; j <= hi; j++) {
                    yi += a[offset + j] * x[j];
                }
                y[i] = yi;
            }
            if (i > 0) {
                double t = y[i - 1];
                tape[i] = t;
                y[i] += t * a[i * columns];
            }
            offset += columns;
        }
        int i = rows - 1;
        int trips = i >= 0 ? i / 2 + 1 : 0;
        double sum = 0.0;
        for (int j = 0; j < trips; j++) {
            int i2 = i + j * -2;
            double yI2 = y[i2];
            double yj = y[j];
            sum += yI2 * yj;
            yBar[j] += yI2;
            yBar[i2] += yj;
        }
        for (int j = rows - 1; j >= 0; j--) {
            int offset2 = offsetTape[j];
            int lo = Math.max(0, j - band);
            int hi = Math.min(k, j + band);
            if (j > 0) {
                int k2 = j * columns;
                double yBarJ = yBar[j];
                aBar[k2] += yBarJ * tape[j];
                yBar[j - 1] += yBarJ * a[k2];
            }
            int k2 = hi + 1;
            if (lo < k2) {
                double yBarJ = yBar[j];
                for (int l = lo; l < k2; l++) {
                    int k3 = offset2 + l;
                    xBar[l] += yBarJ * a[k3];
                    aBar[k3] += yBarJ * x[l];
                }
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
