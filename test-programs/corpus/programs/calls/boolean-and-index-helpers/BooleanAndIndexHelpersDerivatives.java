package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link BooleanAndIndexHelpers}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class BooleanAndIndexHelpersDerivatives {

    private BooleanAndIndexHelpersDerivatives() {}

    /**
     * The derivative of {@link BooleanAndIndexHelpers#value(double[], double)} with respect to {@code x} and
     * {@code level}.
     *
     * <p>
     * Branches on active values (lines 13 and 15) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double level) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, level, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BooleanAndIndexHelpers#value(double[], double)} with respect to
     * {@code x} and {@code level} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 8 * x.length + 5}; of the method itself: at most {@code 2 * x.length + 3}.
     * Workspace: {@code 28 * x.length} bytes.
     */
    public static void valueGradient(double[] x, double level, ValueGradient into) {
        into.prepare(x);
        into.level = valueGradientKernel(into.xCopy, level, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link BooleanAndIndexHelpers#value(double[], double)} with respect to
     * {@code x} and {@code level} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (4 * x.length + 3)}; of the method itself: at most
     * {@code 2 * x.length + 3}. Workspace: {@code 28 * x.length} bytes.
     */
    public static double valueValueAndGradient(double[] x, double level, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(into.xCopy, level, into.x, into.doubles, into.ints,
                into.partials);
        into.level = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BooleanAndIndexHelpers#value(double[], double)} with respect to {@code x} and
     * {@code level}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double level;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
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

        /** The derivative with respect to {@code level}. */
        public double level() {
            return level;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.level = level;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double level, double[] xBar, double[][] doubles,
            int[][] ints) {
        double[] vTape = doubles[0];
        int[] bestTape = ints[0];
        double[] tape = doubles[1];
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > x[best]) {
                best = i;
            }
        }
        double sum = x[best] * 2.0;
        double lo = -level;
        if (vTape.length < x.length) {
            vTape = grow(doubles, 0, x.length);
        }
        if (bestTape.length < x.length) {
            bestTape = grow(ints, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            vTape[i] = v;
            if (v > lo & v < level) {
                sum += v * level;
            } else if (!(v > -1.0 & v < 0.5)) {
                int best2 = 0;
                for (int j = 1; j < x.length; j++) {
                    if (x[j] > x[best2]) {
                        best2 = j;
                    }
                }
                bestTape[i] = best2;
                double xBest2 = x[best2];
                tape[i] = xBest2;
                sum -= xBest2 * v;
                x[i] = 0.0;
            }
        }
        double sumBar = 2.0 * sum;
        double levelBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double v = vTape[i];
            double vBar;
            if (v > lo & v < level) {
                vBar = sumBar * level;
                levelBar += sumBar * v;
            } else {
                vBar = 0.0;
                if (!(v > -1.0 & v < 0.5)) {
                    xBar[i] = 0.0;
                    vBar = -(sumBar * tape[i]);
                    xBar[bestTape[i]] -= sumBar * v;
                }
            }
            xBar[i] += vBar;
        }
        xBar[best] += 4.0 * sum;
        return levelBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double level, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] vTape = doubles[0];
        int[] bestTape = ints[0];
        double[] tape = doubles[1];
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > x[best]) {
                best = i;
            }
        }
        double sum = x[best] * 2.0;
        double lo = -level;
        if (vTape.length < x.length) {
            vTape = grow(doubles, 0, x.length);
        }
        if (bestTape.length < x.length) {
            bestTape = grow(ints, 0, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            vTape[i] = v;
            if (v > lo & v < level) {
                sum += v * level;
            } else if (!(v > -1.0 & v < 0.5)) {
                int best2 = 0;
                for (int j = 1; j < x.length; j++) {
                    if (x[j] > x[best2]) {
                        best2 = j;
                    }
                }
                bestTape[i] = best2;
                double xBest2 = x[best2];
                tape[i] = xBest2;
                sum -= xBest2 * v;
                x[i] = 0.0;
            }
        }
        double t = sum * sum;
        double sumBar = 2.0 * sum;
        double levelBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double v = vTape[i];
            double vBar;
            if (v > lo & v < level) {
                vBar = sumBar * level;
                levelBar += sumBar * v;
            } else {
                vBar = 0.0;
                if (!(v > -1.0 & v < 0.5)) {
                    xBar[i] = 0.0;
                    vBar = -(sumBar * tape[i]);
                    xBar[bestTape[i]] -= sumBar * v;
                }
            }
            xBar[i] += vBar;
        }
        xBar[best] += 4.0 * sum;
        partials[0] = levelBar;
        return t;
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
