package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LogSumExpRunningMax}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LogSumExpRunningMaxDerivatives {

    private LogSumExpRunningMaxDerivatives() {}

    /**
     * The derivative of {@link LogSumExpRunningMax#logSumExp(double[])} with respect to {@code x}.
     *
     * <p>
     * At {@code sum == 0} (line 20), the derivative of {@code log} is infinite, and NaN below. The branch on
     * active values (line 13) has the derivative of the side taken.
     */
    public static LogSumExpGradient logSumExpGradient(double[] x) {
        LogSumExpGradient into = new LogSumExpGradient();
        logSumExpGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogSumExpRunningMax#logSumExp(double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 9 * x.length + 2}; of the method itself: at most
     * {@code 2 * (2 * x.length + 1)}. Workspace: {@code 25 * x.length} bytes.
     */
    public static void logSumExpGradient(double[] x, LogSumExpGradient into) {
        into.prepare(x);
        logSumExpGradientKernel(x, into.x, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link LogSumExpRunningMax#logSumExp(double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 9 * x.length + 4}; of the method itself: at most
     * {@code 2 * (2 * x.length + 1)}. Workspace: {@code 25 * x.length} bytes.
     */
    public static double logSumExpValueAndGradient(double[] x, LogSumExpGradient into) {
        into.prepare(x);
        return logSumExpValueAndGradientKernel(x, into.x, into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link LogSumExpRunningMax#logSumExp(double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogSumExpGradient {
        private double[] x = new double[0];
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public LogSumExpGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogSumExpGradient into(double[] x) {
            LogSumExpGradient holder = new LogSumExpGradient();
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
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private LogSumExpGradient withoutScratch() {
            LogSumExpGradient results = new LogSumExpGradient();
            results.x = x;
            return results;
        }
    }

    private static void logSumExpGradientKernel(double[] x, double[] xBar, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape3 = doubles[2];
        if (tape.length < x.length) {
            tape = grow(booleans, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 0, x.length);
        }
        if (sumTape.length < x.length) {
            sumTape = grow(doubles, 1, x.length);
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 2, x.length);
        }
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sumTape[i] = sum;
            double v = x[i];
            boolean test = v > max;
            tape[i] = test;
            if (test) {
                double t = Math.exp(max - v);
                tape2[i] = t;
                sum = sum * t + 1.0;
                max = v;
            } else {
                double t = Math.exp(v - max);
                tape3[i] = t;
                sum += t;
            }
        }
        double sumBar = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        double maxBar = 1.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double sum2 = sumTape[i];
            double maxBar2;
            double vBar;
            if (tape[i]) {
                double t = tape2[i];
                maxBar2 = sumBar * sum2 * t;
                vBar = maxBar - maxBar2;
                sumBar *= t;
            } else {
                vBar = sumBar * tape3[i];
                maxBar2 = maxBar - vBar;
            }
            xBar[i] += vBar;
            maxBar = maxBar2;
        }
    }

    private static double logSumExpValueAndGradientKernel(double[] x, double[] xBar, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape3 = doubles[2];
        if (tape.length < x.length) {
            tape = grow(booleans, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 0, x.length);
        }
        if (sumTape.length < x.length) {
            sumTape = grow(doubles, 1, x.length);
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 2, x.length);
        }
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sumTape[i] = sum;
            double v = x[i];
            boolean test = v > max;
            tape[i] = test;
            if (test) {
                double t = Math.exp(max - v);
                tape2[i] = t;
                sum = sum * t + 1.0;
                max = v;
            } else {
                double t = Math.exp(v - max);
                tape3[i] = t;
                sum += t;
            }
        }
        double t = max + Math.log(sum);
        double sumBar = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        double maxBar = 1.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double sum2 = sumTape[i];
            double maxBar2;
            double vBar;
            if (tape[i]) {
                double t2 = tape2[i];
                maxBar2 = sumBar * sum2 * t2;
                vBar = maxBar - maxBar2;
                sumBar *= t2;
            } else {
                vBar = sumBar * tape3[i];
                maxBar2 = maxBar - vBar;
            }
            xBar[i] += vBar;
            maxBar = maxBar2;
        }
        return t;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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
