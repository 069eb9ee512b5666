package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedAndVarargs}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedAndVarargsDerivatives {

    private NestedAndVarargsDerivatives() {}

    /**
     * The derivative of {@link NestedAndVarargs#value(double, double[])} with respect to {@code x} and
     * {@code w}.
     */
    public static ValueGradient valueGradient(double x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedAndVarargs#value(double, double[])} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * w.length + 7)}; of the method itself: {@code w.length + 24}.
     * Workspace: {@code 8 * (w.length + 4)} bytes.
     */
    public static void valueGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        into.x = valueGradientKernel(x, w, into.w, into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link NestedAndVarargs#value(double, double[])} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * w.length + 15)}; of the method itself: {@code w.length + 24}.
     * Workspace: {@code 8 * (w.length + 4)} bytes.
     */
    public static double valueValueAndGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(x, w, into.w, into.doubles, into.doubleRows2,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NestedAndVarargs#value(double, double[])} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] w = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] w) {
            ValueGradient holder = new ValueGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static double valueGradientKernel(double x, double[] w, double[] wBar, double[][] doubles,
            double[][][] doubleRows2) {
        double[] pTape = doubles[0];
        double t = x * w.length;
        double p = x * 2.0;
        if (pTape.length < w.length) {
            pTape = grow(doubles, 0, w.length);
        }
        double p2 = 1.0;
        for (int i = 0; i < w.length; i++) {
            pTape[i] = p2;
            p2 *= w[i];
        }
        double[][] rows = zeros(doubleRows2, 0, 2);
        double[][] rowsBar = zeros(doubleRows2, 1, 2);
        rows[0] = w;
        rowsBar[0] = wBar;
        rows[1] = w;
        rowsBar[1] = wBar;
        double[] rowBar = rowsBar[0];
        boolean test = rows[0].length > 0;
        if (w.length > 0) {
            wBar[0] += 1.0;
        }
        if (test) {
            rowBar[0] += 1.0;
        }
        double pBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            wBar[i] += pBar * pTape[i];
            pBar *= w[i];
        }
        return 208.0 + t + p + p + 1.0 + 2.5 + t + 3.0 * x * x;
    }

    private static double valueValueAndGradientKernel(double x, double[] w, double[] wBar, double[][] doubles,
            double[][][] doubleRows2, double[] partials) {
        double[] pTape = doubles[0];
        double t = x * w.length;
        double t2 = 10.0 + x * x + 198.0 + t;
        double p = x * 2.0;
        double p2 = p * x;
        if (pTape.length < w.length) {
            pTape = grow(doubles, 0, w.length);
        }
        double p3 = 1.0;
        for (int i = 0; i < w.length; i++) {
            pTape[i] = p3;
            p3 *= w[i];
        }
        int[] STEPS = NestedAndVarargs.Scale.STEPS;
        double[][] rows = zeros(doubleRows2, 0, 2);
        double[][] rowsBar = zeros(doubleRows2, 1, 2);
        rows[0] = w;
        rowsBar[0] = wBar;
        rows[1] = w;
        rowsBar[1] = wBar;
        double[] row = rows[0];
        double[] rowBar = rowsBar[0];
        boolean test = row.length > 0;
        double t3 = 3.5 * x;
        double t4 = t2 * x + 2.5 + 1.0 + p2 + p3 + 2.5 * STEPS[1] + STEPS.length + 2.0;
        double t5 = 0.0;
        if (w.length > 0) {
            t5 = w[0];
            wBar[0] += 1.0;
        }
        double t6 = 0.0;
        if (test) {
            t6 = row[0];
            rowBar[0] += 1.0;
        }
        double t7 = t4 + t6 + t5 + t3;
        double pBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            wBar[i] += pBar * pTape[i];
            pBar *= w[i];
        }
        partials[0] = t2 + p + (p + 1.0) + 2.5 + t + p2;
        return t7;
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
}
