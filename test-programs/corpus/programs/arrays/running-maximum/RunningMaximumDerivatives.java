package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RunningMaximum}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RunningMaximumDerivatives {

    private RunningMaximumDerivatives() {}

    /**
     * The derivative of {@link RunningMaximum#value(double[])} with respect to {@code x}.
     *
     * <p>
     * Where the arguments are equal (lines 14 and 19), {@code max} and {@code min} have the derivative of the
     * first.
     */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RunningMaximum#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * (x.length + 1)}; of the method itself: {@code 2 * (x.length + 2)}. Workspace:
     * {@code 24 * x.length} bytes.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link RunningMaximum#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * x.length + 5}; of the method itself: {@code 2 * (x.length + 2)}. Workspace:
     * {@code 24 * x.length} bytes.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * The derivative of {@link RunningMaximum#value(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[2][0];

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
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] lowestTape = doubles[0];
        double[] secondTape = doubles[1];
        if (lowestTape.length < x.length) {
            lowestTape = grow(doubles, 0, x.length);
        }
        int best = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            lowestTape[i] = lowest;
            double xi = x[i];
            if (xi > x[best]) {
                best = i;
            }
            lowest = Math.min(lowest, xi);
        }
        double xBest = x[best];
        double range = xBest - lowest;
        x[best] = 0.0;
        if (secondTape.length < x.length) {
            secondTape = grow(doubles, 1, x.length);
        }
        double second = 0.0;
        for (int i = 0; i < x.length; i++) {
            secondTape[i] = second;
            second = Math.max(second, x[i]);
        }
        double rangeBar = second + 2.0 * range;
        int k = x.length - 1;
        double secondBar = range;
        for (int i = k; i >= 0; i--) {
            double v = x[i];
            boolean test = v > secondTape[i] | v != v;
            xBar[i] += test ? secondBar : 0.0;
            secondBar = test ? 0.0 : secondBar;
        }
        x[best] = xBest;
        double lowestBar = -rangeBar;
        xBar[best] = rangeBar;
        for (int i = k; i >= 0; i--) {
            double xi = x[i];
            boolean test = xi < lowestTape[i] | xi != xi;
            xBar[i] += test ? lowestBar : 0.0;
            lowestBar = test ? 0.0 : lowestBar;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] lowestTape = doubles[0];
        double[] secondTape = doubles[1];
        if (lowestTape.length < x.length) {
            lowestTape = grow(doubles, 0, x.length);
        }
        int best = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            lowestTape[i] = lowest;
            double xi = x[i];
            if (xi > x[best]) {
                best = i;
            }
            lowest = Math.min(lowest, xi);
        }
        double xBest = x[best];
        double range = xBest - lowest;
        x[best] = 0.0;
        if (secondTape.length < x.length) {
            secondTape = grow(doubles, 1, x.length);
        }
        double second = 0.0;
        for (int i = 0; i < x.length; i++) {
            secondTape[i] = second;
            second = Math.max(second, x[i]);
        }
        double t = range + second;
        double t2 = t + range;
        double lowestBar = -t2;
        double t3 = t * range;
        int k = x.length - 1;
        double secondBar = range;
        for (int i = k; i >= 0; i--) {
            double v = x[i];
            boolean test = v > secondTape[i] | v != v;
            xBar[i] += test ? secondBar : 0.0;
            secondBar = test ? 0.0 : secondBar;
        }
        x[best] = xBest;
        xBar[best] = t2;
        for (int i = k; i >= 0; i--) {
            double xi = x[i];
            boolean test = xi < lowestTape[i] | xi != xi;
            xBar[i] += test ? lowestBar : 0.0;
            lowestBar = test ? 0.0 : lowestBar;
        }
        return t3;
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
