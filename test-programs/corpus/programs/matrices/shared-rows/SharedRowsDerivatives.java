package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SharedRows}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SharedRowsDerivatives {

    private SharedRowsDerivatives() {}

    /**
     * The derivative of {@link SharedRows#value(double[], double[])} with respect to {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double[] y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SharedRows#value(double[], double[])} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 11 * rounds19 + 8}; of the method itself: {@code 2 * (3 * rounds19 + 2)}. Workspace:
     * at most {@code 8 * (rounds19 + 3 * x.length + y.length + 8)} bytes, and while it grows at most twice as
     * many. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static void valueGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link SharedRows#value(double[], double[])} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 11 * rounds19 + 8}; of the method itself: {@code 2 * (3 * rounds19 + 2)}. Workspace:
     * at most {@code 8 * (rounds19 + 3 * x.length + y.length + 8)} bytes, and while it grows at most twice as
     * many. Here {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles,
                into.doubleRows2);
    }

    /**
     * The derivative of {@link SharedRows#value(double[], double[])} with respect to {@code x} and {@code y},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private double[] yCopy = new double[0];
        private final double[][] doubles = new double[3][0];
        private final double[][][] doubleRows2 = new double[2][0][];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.y = y;
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

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] x, double[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (x == y) {
                throw new IllegalArgumentException(
                        "arguments x and y share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles, double[][][] doubleRows2) {
        double[] tape = doubles[0];
        double[][] m = zeros(doubleRows2, 0, 4);
        double[][] mBar = zeros(doubleRows2, 1, 4);
        m[0] = x;
        mBar[0] = xBar;
        m[1] = y;
        mBar[1] = yBar;
        m[2] = m[0];
        mBar[2] = mBar[0];
        double[] row;
        double[] row2;
        if (x[0] > y[0]) {
            row = m[1];
            row2 = mBar[1];
        } else {
            row = zeros(doubles, 1, x.length);
            row2 = zeros(doubles, 2, x.length);
        }
        m[3] = row;
        mBar[3] = row2;
        double[] m2 = m[2];
        double[] mBar2 = mBar[2];
        m2[0] *= 3.0;
        double[] mBar0 = mBar[0];
        double t = m[0][0];
        double[] mBar1 = mBar[1];
        double t2 = m[1][0];
        row[0] += t * t2;
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < 4; i++) {
            double[] mi = m[i];
            double t3 = i + 1;
            int k2 = 3 - i;
            if (tape.length < k + (long) mi.length) {
                tape = grow(doubles, 0, k + (long) mi.length);
            }
            for (int j = 0; j < mi.length; j++) {
                double miJ = mi[j];
                tape[k] = miJ;
                sum += t3 * miJ * miJ;
                m[k2][j] += 0.1 * sum;
                k++;
            }
        }
        double sumBar = 1.0;
        for (int i = 3; i >= 0; i--) {
            int k2 = m[i].length;
            double t3 = i + 1;
            int k3 = 3 - i;
            for (int j = k2 - 1; j >= 0; j--) {
                sumBar += mBar[k3][j] * 0.1;
                mBar[i][j] += 2.0 * (sumBar * tape[k - 1] * t3);
                k--;
            }
        }
        double t3 = row2[0];
        mBar1[0] += t3 * t;
        mBar0[0] += t3 * t2;
        mBar2[0] *= 3.0;
    }

    private static double valueValueAndGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles, double[][][] doubleRows2) {
        double[] tape = doubles[0];
        double[][] m = zeros(doubleRows2, 0, 4);
        double[][] mBar = zeros(doubleRows2, 1, 4);
        m[0] = x;
        mBar[0] = xBar;
        m[1] = y;
        mBar[1] = yBar;
        m[2] = m[0];
        mBar[2] = mBar[0];
        double[] row;
        double[] row2;
        if (x[0] > y[0]) {
            row = m[1];
            row2 = mBar[1];
        } else {
            row = zeros(doubles, 1, x.length);
            row2 = zeros(doubles, 2, x.length);
        }
        m[3] = row;
        mBar[3] = row2;
        double[] m2 = m[2];
        double[] mBar2 = mBar[2];
        m2[0] *= 3.0;
        double[] mBar0 = mBar[0];
        double t = m[0][0];
        double[] mBar1 = mBar[1];
        double t2 = m[1][0];
        row[0] += t * t2;
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < 4; i++) {
            double[] mi = m[i];
            double t3 = i + 1;
            int k2 = 3 - i;
            if (tape.length < k + (long) mi.length) {
                tape = grow(doubles, 0, k + (long) mi.length);
            }
            for (int j = 0; j < mi.length; j++) {
                double miJ = mi[j];
                tape[k] = miJ;
                sum += t3 * miJ * miJ;
                m[k2][j] += 0.1 * sum;
                k++;
            }
        }
        double sumBar = 1.0;
        for (int i = 3; i >= 0; i--) {
            int k2 = m[i].length;
            double t3 = i + 1;
            int k3 = 3 - i;
            for (int j = k2 - 1; j >= 0; j--) {
                sumBar += mBar[k3][j] * 0.1;
                mBar[i][j] += 2.0 * (sumBar * tape[k - 1] * t3);
                k--;
            }
        }
        double t3 = row2[0];
        mBar1[0] += t3 * t;
        mBar0[0] += t3 * t2;
        mBar2[0] *= 3.0;
        return sum;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
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
