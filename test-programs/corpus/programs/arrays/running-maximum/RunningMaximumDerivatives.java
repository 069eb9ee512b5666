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
     * Operations: at most {@code 2 * (x.length + 3)}; of the method itself: {@code 2 * (x.length + 2)}.
     * Workspace: {@code 8 * x.length} bytes.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(into.xCopy, into.x);
    }

    /**
     * Computes the derivative of {@link RunningMaximum#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * x.length + 9}; of the method itself: {@code 2 * (x.length + 2)}.
     * Workspace: {@code 8 * x.length} bytes.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(into.xCopy, into.x);
    }

    /**
     * The derivative of {@link RunningMaximum#value(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];

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

    private static void valueGradientKernel(double[] x, double[] xBar) {
        int best = 0;
        double lowest = Double.MAX_VALUE;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            if (xi > x[best]) {
                best = i;
            }
            last = xi < lowest | xi != xi ? i : last;
            lowest = Math.min(lowest, xi);
        }
        boolean test = last >= 0;
        double range = x[best] - lowest;
        x[best] = 0.0;
        double second = 0.0;
        int last2 = -1;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            last2 = v > second | v != v ? i : last2;
            second = Math.max(second, v);
        }
        double rangeBar = second + 2.0 * range;
        if (last2 >= 0) {
            xBar[last2] += range;
        }
        double lowestBar = -rangeBar;
        xBar[best] = rangeBar;
        if (test) {
            xBar[last] += lowestBar;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar) {
        int best = 0;
        double lowest = Double.MAX_VALUE;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            if (xi > x[best]) {
                best = i;
            }
            last = xi < lowest | xi != xi ? i : last;
            lowest = Math.min(lowest, xi);
        }
        boolean test = last >= 0;
        double range = x[best] - lowest;
        x[best] = 0.0;
        double second = 0.0;
        int last2 = -1;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            last2 = v > second | v != v ? i : last2;
            second = Math.max(second, v);
        }
        double t = range * range + second * range;
        double rangeBar = second + 2.0 * range;
        if (last2 >= 0) {
            xBar[last2] += range;
        }
        double lowestBar = -rangeBar;
        xBar[best] = rangeBar;
        if (test) {
            xBar[last] += lowestBar;
        }
        return t;
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
