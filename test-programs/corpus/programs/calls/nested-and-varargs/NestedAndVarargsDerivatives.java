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
     * Operations: at most {@code 4 * w.length + 29}; of the method itself: {@code w.length + 25}. Workspace:
     * {@code 8 * (w.length + 16)} bytes.
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
     * Operations: at most {@code 4 * w.length + 47}; of the method itself: {@code w.length + 25}. Workspace:
     * {@code 8 * (w.length + 16)} bytes.
     */
    public static double valueValueAndGradient(double x, double[] w, ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(x, w, into.w, into.doubles, into.doubleRows2,
                into.doubles2, into.partials);
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
        private final double[][] doubles = new double[8][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][] doubles2 = new double[1][0][];
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
        double[] pTape2 = doubles[1];
        double[] pTape3 = doubles[2];
        double t = x * w.length;
        double[] xs = room(doubles, 3, 1);
        double[] xsBar = room(doubles, 4, 1);
        xs[0] = x;
        if (pTape.length < 1) {
            pTape = grow(doubles, 0, 1);
        }
        double p = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape[i] = p;
            p *= xs[i];
        }
        double[] xs2 = room(doubles, 5, 3);
        double[] xsBar2 = room(doubles, 6, 3);
        xs2[0] = x;
        xs2[1] = 2.0;
        xs2[2] = x;
        if (pTape2.length < 3) {
            pTape2 = grow(doubles, 1, 3);
        }
        double p2 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape2[i] = p2;
            p2 *= xs2[i];
        }
        if (pTape3.length < w.length) {
            pTape3 = grow(doubles, 2, w.length);
        }
        double p3 = 1.0;
        for (int i = 0; i < w.length; i++) {
            pTape3[i] = p3;
            p3 *= w[i];
        }
        double[][] rows = zeros(doubleRows2, 0, 2);
        double[][] rowsBar = zeros(doubleRows2, 1, 2);
        rows[0] = w;
        rowsBar[0] = wBar;
        rows[1] = w;
        rowsBar[1] = wBar;
        for (int i = 0; i < 2; i++) {
            double[] rowBar = rowsBar[i];
            if (rows[i].length > 0) {
                rowBar[0] += 1.0;
            }
        }
        double pBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            wBar[i] += pBar * pTape3[i];
            pBar *= w[i];
        }
        double pBar2 = 1.0;
        for (int i = 2; i >= 0; i--) {
            xsBar2[i] += pBar2 * pTape2[i];
            pBar2 *= xs2[i];
        }
        double t2 = xsBar2[2];
        xsBar2[2] = 0.0;
        xsBar2[1] = 0.0;
        double t3 = xsBar2[0];
        double pBar3 = 1.0;
        for (int i = 0; i >= 0; i--) {
            xsBar[i] += pBar3 * pTape[i];
            pBar3 *= xs[i];
        }
        return 208.0 + t + t2 + t3 + xsBar[0] + 2.5 + t + 3.0 * x * x;
    }

    private static double valueValueAndGradientKernel(double x, double[] w, double[] wBar, double[][] doubles,
            double[][][] doubleRows2, double[][][] doubles2, double[] partials) {
        double[] pTape = doubles[0];
        double[] pTape2 = doubles[1];
        double[] pTape3 = doubles[2];
        double t = x * w.length;
        double t2 = 10.0 + x * x + 198.0 + t;
        double t3 = x * 2.5 + 2.5;
        double[] xs = room(doubles, 3, 0);
        double p = 1.0;
        for (int i = 0; i < 0; i++) {
            p *= xs[i];
        }
        double t4 = t3 + p;
        double[] xs2 = room(doubles, 4, 1);
        double[] xsBar = room(doubles, 5, 1);
        xs2[0] = x;
        if (pTape.length < 1) {
            pTape = grow(doubles, 0, 1);
        }
        double p2 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape[i] = p2;
            p2 *= xs2[i];
        }
        double t5 = t4 + p2;
        double[] xs3 = room(doubles, 6, 3);
        double[] xsBar2 = room(doubles, 7, 3);
        xs3[0] = x;
        xs3[1] = 2.0;
        xs3[2] = x;
        if (pTape2.length < 3) {
            pTape2 = grow(doubles, 1, 3);
        }
        double p3 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape2[i] = p3;
            p3 *= xs3[i];
        }
        double b = t5 + p3;
        if (pTape3.length < w.length) {
            pTape3 = grow(doubles, 2, w.length);
        }
        double p4 = 1.0;
        for (int i = 0; i < w.length; i++) {
            pTape3[i] = p4;
            p4 *= w[i];
        }
        int[] STEPS = NestedAndVarargs.Scale.STEPS;
        double c = p4 + 2.5 * STEPS[1] + STEPS.length;
        double t6 = t2 * x + b + c;
        double[][] rows = zeros(doubleRows2, 0, 2);
        double[][] rowsBar = zeros(doubleRows2, 1, 2);
        rows[0] = w;
        rowsBar[0] = wBar;
        rows[1] = w;
        rowsBar[1] = wBar;
        double[][] rows2 = zeros(doubles2, 0, 0);
        double n = 0.0;
        for (int i = 0; i < 0; i++) {
            double[] row = rows2[i];
            n += row.length > 0 ? row[0] : 0.0;
        }
        double n2 = 2.0;
        for (int i = 0; i < 2; i++) {
            double[] row = rows[i];
            double[] rowBar = rowsBar[i];
            double t7 = 0.0;
            if (row.length > 0) {
                t7 = row[0];
                rowBar[0] += 1.0;
            }
            n2 += t7;
        }
        double t7 = t6 + n2 + n;
        double pBar = 1.0;
        for (int i = w.length - 1; i >= 0; i--) {
            wBar[i] += pBar * pTape3[i];
            pBar *= w[i];
        }
        double pBar2 = 1.0;
        for (int i = 2; i >= 0; i--) {
            xsBar2[i] += pBar2 * pTape2[i];
            pBar2 *= xs3[i];
        }
        double t8 = xsBar2[2];
        xsBar2[2] = 0.0;
        xsBar2[1] = 0.0;
        double t9 = t2 + t8 + xsBar2[0];
        double pBar3 = 1.0;
        for (int i = 0; i >= 0; i--) {
            xsBar[i] += pBar3 * pTape[i];
            pBar3 *= xs2[i];
        }
        partials[0] = t9 + xsBar[0] + 2.5 + t + 2.0 * x * x;
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
}
