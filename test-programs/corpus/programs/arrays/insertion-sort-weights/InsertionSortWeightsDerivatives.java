package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InsertionSortWeights}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InsertionSortWeightsDerivatives {

    private InsertionSortWeightsDerivatives() {}

    /**
     * The derivative of {@link InsertionSortWeights#value(double[], double[])} with respect to {@code x} and
     * {@code weights}.
     */
    public static ValueGradient valueGradient(double[] x, double[] weights) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, weights, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link InsertionSortWeights#value(double[], double[])} with respect to
     * {@code x} and {@code weights} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code rounds13 + 4 * x.length - 1}; of the method itself: {@code 3 * x.length}. Workspace:
     * {@code 8 * (2 * x.length - 1)} bytes. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static void valueGradient(double[] x, double[] weights, ValueGradient into) {
        into.prepare(x, weights);
        valueGradientKernel(into.xCopy, weights, into.x, into.weights, into.ints);
    }

    /**
     * Computes the derivative of {@link InsertionSortWeights#value(double[], double[])} with respect to
     * {@code x} and {@code weights} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code rounds13 + 6 * x.length - 1}; of the method itself: {@code 3 * x.length}. Workspace:
     * {@code 8 * (2 * x.length - 1)} bytes. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static double valueValueAndGradient(double[] x, double[] weights, ValueGradient into) {
        into.prepare(x, weights);
        return valueValueAndGradientKernel(into.xCopy, weights, into.x, into.weights, into.ints);
    }

    /**
     * The derivative of {@link InsertionSortWeights#value(double[], double[])} with respect to {@code x} and
     * {@code weights}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] weights = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[2][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] weights) {
            if (x == weights) {
                throw new IllegalArgumentException("the results x and weights share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.weights = weights;
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
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weights() {
            return weights;
        }

        private void prepare(double[] x, double[] weights) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result x");
            }
            if (this.weights == x) {
                throw new IllegalArgumentException("argument x shares an array with the result weights");
            }
            if (this.weights == weights) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (x == weights) {
                throw new IllegalArgumentException(
                        "arguments x and weights share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
            this.weights = roomLike(this.weights, weights);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.weights = weights;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] weights, double[] xBar, double[] weightsBar,
            int[][] ints) {
        int[] tripsTape = ints[0];
        int[] tape = ints[1];
        long k = x.length - 1L;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape.length < k) {
            tape = grow(ints, 1, k);
        }
        for (int i = 1; i < x.length; i++) {
            double v = x[i];
            int trips = 0;
            int j;
            for (j = i - 1; j >= 0 && x[j] > v; j--) {
                x[j + 1] = x[j];
                trips++;
            }
            tripsTape[i - 1] = trips;
            int k2 = j + 1;
            tape[i - 1] = k2;
            x[k2] = v;
        }
        for (int i = x.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            xBar[i] = 2.0 * (weights[i] * xi);
            weightsBar[i] = xi * xi;
        }
        for (int i = x.length - 1; i >= 1; i--) {
            int k2 = tape[i - 1];
            double xBarK2 = xBar[k2];
            xBar[k2] = 0.0;
            for (int j = tripsTape[i - 1] - 1; j >= 0; j--) {
                int k3 = i - 1 + j * -1;
                int k4 = k3 + 1;
                double xBarK4 = xBar[k4];
                xBar[k4] = 0.0;
                xBar[k3] += xBarK4;
            }
            xBar[i] += xBarK2;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] weights, double[] xBar,
            double[] weightsBar, int[][] ints) {
        int[] tripsTape = ints[0];
        int[] tape = ints[1];
        long k = x.length - 1L;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape.length < k) {
            tape = grow(ints, 1, k);
        }
        for (int i = 1; i < x.length; i++) {
            double v = x[i];
            int trips = 0;
            int j;
            for (j = i - 1; j >= 0 && x[j] > v; j--) {
                x[j + 1] = x[j];
                trips++;
            }
            tripsTape[i - 1] = trips;
            int k2 = j + 1;
            tape[i - 1] = k2;
            x[k2] = v;
        }
        for (int i = x.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = weights[i] * xi;
            sum += t * xi;
            xBar[i] = 2.0 * t;
            weightsBar[i] = xi * xi;
        }
        for (int i = x.length - 1; i >= 1; i--) {
            int k2 = tape[i - 1];
            double xBarK2 = xBar[k2];
            xBar[k2] = 0.0;
            for (int j = tripsTape[i - 1] - 1; j >= 0; j--) {
                int k3 = i - 1 + j * -1;
                int k4 = k3 + 1;
                double xBarK4 = xBar[k4];
                xBar[k4] = 0.0;
                xBar[k3] += xBarK4;
            }
            xBar[i] += xBarK2;
        }
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
