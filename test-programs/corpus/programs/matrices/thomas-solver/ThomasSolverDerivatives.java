package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ThomasSolver}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ThomasSolverDerivatives {

    private ThomasSolverDerivatives() {}

    /**
     * The derivative of {@link ThomasSolver#value(double[], double[], double[], double[])} with respect to
     * {@code lower}, {@code diagonal}, {@code upper} and {@code right}.
     */
    public static ValueGradient valueGradient(double[] lower, double[] diagonal, double[] upper,
            double[] right) {
        ValueGradient into = new ValueGradient();
        valueGradient(lower, diagonal, upper, right, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ThomasSolver#value(double[], double[], double[], double[])} with
     * respect to {@code lower}, {@code diagonal}, {@code upper} and {@code right} into {@code into}, without
     * its value.
     *
     * <p>
     * Operations: at most {@code 2 * (19 * diagonal.length - 11)}; of the method itself: at most
     * {@code 16 * diagonal.length - 9}. Workspace: {@code 8 * (6 * diagonal.length + right.length - 3)}
     * bytes.
     */
    public static void valueGradient(double[] lower, double[] diagonal, double[] upper, double[] right,
            ValueGradient into) {
        into.prepare(lower, diagonal, upper, right);
        valueGradientKernel(lower, into.diagonalCopy, upper, into.rightCopy, into.lower, into.diagonal,
                into.upper, into.right, into.doubles);
    }

    /**
     * Computes the derivative of {@link ThomasSolver#value(double[], double[], double[], double[])} with
     * respect to {@code lower}, {@code diagonal}, {@code upper} and {@code right} into {@code into} and
     * returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (20 * diagonal.length - 11)}; of the method itself: at most
     * {@code 16 * diagonal.length - 9}. Workspace: {@code 8 * (6 * diagonal.length + right.length - 3)}
     * bytes.
     */
    public static double valueValueAndGradient(double[] lower, double[] diagonal, double[] upper,
            double[] right, ValueGradient into) {
        into.prepare(lower, diagonal, upper, right);
        return valueValueAndGradientKernel(lower, into.diagonalCopy, upper, into.rightCopy, into.lower,
                into.diagonal, into.upper, into.right, into.doubles);
    }

    /**
     * The derivative of {@link ThomasSolver#value(double[], double[], double[], double[])} with respect to
     * {@code lower}, {@code diagonal}, {@code upper} and {@code right}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] lower = new double[0];
        private double[] diagonal = new double[0];
        private double[] upper = new double[0];
        private double[] right = new double[0];
        private boolean given;
        private double[] diagonalCopy = new double[0];
        private double[] rightCopy = new double[0];
        private final double[][] doubles = new double[5][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] lower, double[] diagonal, double[] upper, double[] right) {
            if (lower == diagonal) {
                throw new IllegalArgumentException("the results lower and diagonal share an array");
            }
            if (lower == upper) {
                throw new IllegalArgumentException("the results lower and upper share an array");
            }
            if (diagonal == upper) {
                throw new IllegalArgumentException("the results diagonal and upper share an array");
            }
            if (lower == right) {
                throw new IllegalArgumentException("the results lower and right share an array");
            }
            if (diagonal == right) {
                throw new IllegalArgumentException("the results diagonal and right share an array");
            }
            if (upper == right) {
                throw new IllegalArgumentException("the results upper and right share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.lower = lower;
            holder.diagonal = diagonal;
            holder.upper = upper;
            holder.right = right;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code lower}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] lower() {
            return lower;
        }

        /**
         * The derivative with respect to {@code diagonal}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] diagonal() {
            return diagonal;
        }

        /**
         * The derivative with respect to {@code upper}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] upper() {
            return upper;
        }

        /**
         * The derivative with respect to {@code right}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] right() {
            return right;
        }

        private void prepare(double[] lower, double[] diagonal, double[] upper, double[] right) {
            if (this.lower == lower) {
                throw new IllegalArgumentException("argument lower shares an array with the result lower");
            }
            if (this.lower == diagonal) {
                throw new IllegalArgumentException("argument diagonal shares an array with the result lower");
            }
            if (this.lower == upper) {
                throw new IllegalArgumentException("argument upper shares an array with the result lower");
            }
            if (this.lower == right) {
                throw new IllegalArgumentException("argument right shares an array with the result lower");
            }
            if (this.diagonal == lower) {
                throw new IllegalArgumentException("argument lower shares an array with the result diagonal");
            }
            if (this.diagonal == diagonal) {
                throw new IllegalArgumentException(
                        "argument diagonal shares an array with the result diagonal");
            }
            if (this.diagonal == upper) {
                throw new IllegalArgumentException("argument upper shares an array with the result diagonal");
            }
            if (this.diagonal == right) {
                throw new IllegalArgumentException("argument right shares an array with the result diagonal");
            }
            if (this.upper == lower) {
                throw new IllegalArgumentException("argument lower shares an array with the result upper");
            }
            if (this.upper == diagonal) {
                throw new IllegalArgumentException("argument diagonal shares an array with the result upper");
            }
            if (this.upper == upper) {
                throw new IllegalArgumentException("argument upper shares an array with the result upper");
            }
            if (this.upper == right) {
                throw new IllegalArgumentException("argument right shares an array with the result upper");
            }
            if (this.right == lower) {
                throw new IllegalArgumentException("argument lower shares an array with the result right");
            }
            if (this.right == diagonal) {
                throw new IllegalArgumentException("argument diagonal shares an array with the result right");
            }
            if (this.right == upper) {
                throw new IllegalArgumentException("argument upper shares an array with the result right");
            }
            if (this.right == right) {
                throw new IllegalArgumentException("argument right shares an array with the result right");
            }
            if (diagonal == lower) {
                throw new IllegalArgumentException(
                        "arguments diagonal and lower share an array, and the method overwrites diagonal");
            }
            if (diagonal == upper) {
                throw new IllegalArgumentException(
                        "arguments diagonal and upper share an array, and the method overwrites diagonal");
            }
            if (diagonal == right) {
                throw new IllegalArgumentException(
                        "arguments diagonal and right share an array, and the method overwrites diagonal");
            }
            if (right == lower) {
                throw new IllegalArgumentException(
                        "arguments right and lower share an array, and the method overwrites right");
            }
            if (right == upper) {
                throw new IllegalArgumentException(
                        "arguments right and upper share an array, and the method overwrites right");
            }
            diagonalCopy = copied(diagonalCopy, diagonal);
            rightCopy = copied(rightCopy, right);
            if (given && !sameShape(this.lower, lower)) {
                throw new IllegalArgumentException(
                        "the array given for the result lower has not the shape of the argument");
            }
            if (given && !sameShape(this.diagonal, diagonal)) {
                throw new IllegalArgumentException(
                        "the array given for the result diagonal has not the shape of the argument");
            }
            if (given && !sameShape(this.upper, upper)) {
                throw new IllegalArgumentException(
                        "the array given for the result upper has not the shape of the argument");
            }
            if (given && !sameShape(this.right, right)) {
                throw new IllegalArgumentException(
                        "the array given for the result right has not the shape of the argument");
            }
            this.lower = zerosLike(this.lower, lower);
            this.diagonal = zerosLike(this.diagonal, diagonal);
            this.upper = zerosLike(this.upper, upper);
            this.right = zerosLike(this.right, right);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.lower = lower;
            results.diagonal = diagonal;
            results.upper = upper;
            results.right = right;
            return results;
        }
    }

    private static void valueGradientKernel(double[] lower, double[] diagonal, double[] upper, double[] right,
            double[] lowerBar, double[] diagonalBar, double[] upperBar, double[] rightBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] mTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        long k = diagonal.length - 1L;
        if (tape.length < k) {
            tape = grow(doubles, 0, k);
        }
        if (mTape.length < k) {
            mTape = grow(doubles, 1, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        for (int i = 1; i < diagonal.length; i++) {
            double t = diagonal[i - 1];
            tape[i - 1] = t;
            double m = lower[i] / t;
            mTape[i - 1] = m;
            diagonal[i] -= m * upper[i - 1];
            double t2 = right[i - 1];
            tape2[i - 1] = t2;
            right[i] -= m * t2;
        }
        int iStart = diagonal.length - 1;
        long k2 = iStart + 1L;
        if (tape3.length < k2) {
            tape3 = grow(doubles, 3, k2);
        }
        if (tape4.length < k2) {
            tape4 = grow(doubles, 4, k2);
        }
        for (int i = iStart; i >= 0; i--) {
            if (i < iStart) {
                double rightI1 = right[i + 1];
                tape3[iStart - i] = rightI1;
                right[i] -= upper[i] * rightI1;
            }
            double t = right[i] / diagonal[i];
            tape4[iStart - i] = t;
            right[i] = t;
        }
        for (int i = 0; i <= iStart; i++) {
            int k3 = iStart - i;
            double t = tape4[k3];
            double t2 = (2.0 * t + rightBar[i]) / diagonal[i];
            diagonalBar[i] -= t2 * t;
            rightBar[i] = t2;
            if (i < iStart) {
                rightBar[i + 1] -= t2 * upper[i];
                upperBar[i] -= t2 * tape3[k3];
            }
        }
        for (int i = diagonal.length - 1; i >= 1; i--) {
            double m = mTape[i - 1];
            double rightBarI = rightBar[i];
            rightBar[i - 1] += rightBarI == 0.0 ? 0.0 : -(rightBarI * m);
            double diagonalBarI = diagonalBar[i];
            double mBar = -(rightBarI * tape2[i - 1]) - diagonalBarI * upper[i - 1];
            upperBar[i - 1] += diagonalBarI == 0.0 ? 0.0 : -(diagonalBarI * m);
            double t = mBar / tape[i - 1];
            boolean test = mBar == 0.0;
            diagonalBar[i - 1] += test ? 0.0 : -(t * m);
            lowerBar[i] += test ? 0.0 : t;
        }
    }

    private static double valueValueAndGradientKernel(double[] lower, double[] diagonal, double[] upper,
            double[] right, double[] lowerBar, double[] diagonalBar, double[] upperBar, double[] rightBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] mTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        long k = diagonal.length - 1L;
        if (tape.length < k) {
            tape = grow(doubles, 0, k);
        }
        if (mTape.length < k) {
            mTape = grow(doubles, 1, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        for (int i = 1; i < diagonal.length; i++) {
            double t = diagonal[i - 1];
            tape[i - 1] = t;
            double m = lower[i] / t;
            mTape[i - 1] = m;
            diagonal[i] -= m * upper[i - 1];
            double t2 = right[i - 1];
            tape2[i - 1] = t2;
            right[i] -= m * t2;
        }
        int iStart = diagonal.length - 1;
        long k2 = iStart + 1L;
        if (tape3.length < k2) {
            tape3 = grow(doubles, 3, k2);
        }
        if (tape4.length < k2) {
            tape4 = grow(doubles, 4, k2);
        }
        double norm = 0.0;
        for (int i = iStart; i >= 0; i--) {
            if (i < iStart) {
                double rightI1 = right[i + 1];
                tape3[iStart - i] = rightI1;
                right[i] -= upper[i] * rightI1;
            }
            double t = right[i] / diagonal[i];
            tape4[iStart - i] = t;
            right[i] = t;
            norm += t * t;
        }
        for (int i = 0; i <= iStart; i++) {
            int k3 = iStart - i;
            double t = tape4[k3];
            double t2 = (2.0 * t + rightBar[i]) / diagonal[i];
            diagonalBar[i] -= t2 * t;
            rightBar[i] = t2;
            if (i < iStart) {
                rightBar[i + 1] -= t2 * upper[i];
                upperBar[i] -= t2 * tape3[k3];
            }
        }
        for (int i = diagonal.length - 1; i >= 1; i--) {
            double m = mTape[i - 1];
            double rightBarI = rightBar[i];
            rightBar[i - 1] += rightBarI == 0.0 ? 0.0 : -(rightBarI * m);
            double diagonalBarI = diagonalBar[i];
            double mBar = -(rightBarI * tape2[i - 1]) - diagonalBarI * upper[i - 1];
            upperBar[i - 1] += diagonalBarI == 0.0 ? 0.0 : -(diagonalBarI * m);
            double t = mBar / tape[i - 1];
            boolean test = mBar == 0.0;
            diagonalBar[i - 1] += test ? 0.0 : -(t * m);
            lowerBar[i] += test ? 0.0 : t;
        }
        return norm;
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
