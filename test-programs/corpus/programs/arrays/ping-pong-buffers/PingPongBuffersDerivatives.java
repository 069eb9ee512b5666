package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PingPongBuffers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PingPongBuffersDerivatives {

    private PingPongBuffersDerivatives() {}

    /**
     * The derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to {@code start}
     * and {@code c}.
     */
    public static ValueGradient valueGradient(double[] start, double c, int steps) {
        ValueGradient into = new ValueGradient();
        valueGradient(start, c, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to
     * {@code start} and {@code c} into {@code into}, without its value.
     */
    public static void valueGradient(double[] start, double c, int steps, ValueGradient into) {
        into.prepare(start);
        into.c = valueGradientKernel(start, c, steps, into.start, into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to
     * {@code start} and {@code c} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] start, double c, int steps, ValueGradient into) {
        into.prepare(start);
        double value = valueValueAndGradientKernel(start, c, steps, into.start, into.doubleRows2,
                into.doubles, into.partials);
        into.c = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to {@code start}
     * and {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] start = new double[0];
        private double c;
        private boolean given;
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] start) {
            ValueGradient holder = new ValueGradient();
            holder.start = start;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] start() {
            return start;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private void prepare(double[] start) {
            if (this.start == start) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            this.start = zerosLike(this.start, start);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.start = start;
            results.c = c;
            return results;
        }
    }

    private static double valueGradientKernel(double[] start, double c, int steps, double[] startBar,
            double[][][] doubleRows2, double[][] doubles) {
        double[][] currentBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[] current = zeros(doubles, 2, start.length);
        double[] currentBar = zeros(doubles, 3, start.length);
        double[] next = zeros(doubles, 4, start.length);
        double[] nextBar = zeros(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            current[i] = start[i];
        }
        if (currentBarTape.length < steps) {
            currentBarTape = grow(doubleRows2, 0, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 1, steps);
        }
        int k = 0;
        double[] currentBar2 = currentBar;
        for (int s = 0; s < steps; s++) {
            currentBarTape[s] = currentBar2;
            nextBarTape[s] = nextBar;
            int k2 = k + start.length;
            if (tape.length < k2) {
                tape = grow(doubles, 0, k2);
            }
            if (tape2.length < k2) {
                tape2 = grow(doubles, 1, k2);
            }
            for (int i = 0; i < start.length; i++) {
                double left = current[(i + start.length - 1) % start.length];
                double currentI = current[i];
                tape2[k] = currentI;
                double t = left - 2.0 * currentI + current[(i + 1) % start.length];
                tape[k] = t;
                next[i] = currentI + c * t * currentI;
                k++;
            }
            double[] current2 = current;
            current = next;
            next = current2;
            double[] currentBar3 = currentBar2;
            currentBar2 = nextBar;
            nextBar = currentBar3;
        }
        int k2 = start.length - 1;
        for (int i = 0; i < start.length; i++) {
            nextBar[i] += 1.0;
            currentBar2[i] += 2.0 * current[i];
        }
        double cBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] currentBar3 = currentBarTape[s];
            double[] nextBar2 = nextBarTape[s];
            for (int i = k2; i >= 0; i--) {
                double t = tape[k - 1];
                double t2 = nextBar2[i];
                nextBar2[i] = 0.0;
                double t3 = t2 * tape2[k - 1];
                cBar += t3 * t;
                double t4 = t3 * c;
                currentBar3[i] += t2 + t2 * (c * t) + t4 * -2.0;
                currentBar3[(i + 1) % start.length] += t4;
                currentBar3[(i + start.length - 1) % start.length] += t4;
                k--;
            }
        }
        for (int i = k2; i >= 0; i--) {
            double currentBarI = currentBar[i];
            currentBar[i] = 0.0;
            startBar[i] += currentBarI;
        }
        return cBar;
    }

    private static double valueValueAndGradientKernel(double[] start, double c, int steps, double[] startBar,
            double[][][] doubleRows2, double[][] doubles, double[] partials) {
        double[][] currentBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[] current = zeros(doubles, 2, start.length);
        double[] currentBar = zeros(doubles, 3, start.length);
        double[] next = zeros(doubles, 4, start.length);
        double[] nextBar = zeros(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            current[i] = start[i];
        }
        if (currentBarTape.length < steps) {
            currentBarTape = grow(doubleRows2, 0, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 1, steps);
        }
        int k = 0;
        double[] currentBar2 = currentBar;
        for (int s = 0; s < steps; s++) {
            currentBarTape[s] = currentBar2;
            nextBarTape[s] = nextBar;
            int k2 = k + start.length;
            if (tape.length < k2) {
                tape = grow(doubles, 0, k2);
            }
            if (tape2.length < k2) {
                tape2 = grow(doubles, 1, k2);
            }
            for (int i = 0; i < start.length; i++) {
                double left = current[(i + start.length - 1) % start.length];
                double currentI = current[i];
                tape2[k] = currentI;
                double t = left - 2.0 * currentI + current[(i + 1) % start.length];
                tape[k] = t;
                next[i] = currentI + c * t * currentI;
                k++;
            }
            double[] current2 = current;
            current = next;
            next = current2;
            double[] currentBar3 = currentBar2;
            currentBar2 = nextBar;
            nextBar = currentBar3;
        }
        int k2 = start.length - 1;
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            double currentI = current[i];
            sum += currentI * currentI + next[i];
            nextBar[i] += 1.0;
            currentBar2[i] += 2.0 * currentI;
        }
        double cBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] currentBar3 = currentBarTape[s];
            double[] nextBar2 = nextBarTape[s];
            for (int i = k2; i >= 0; i--) {
                double t = tape[k - 1];
                double t2 = nextBar2[i];
                nextBar2[i] = 0.0;
                double t3 = t2 * tape2[k - 1];
                cBar += t3 * t;
                double t4 = t3 * c;
                currentBar3[i] += t2 + t2 * (c * t) + t4 * -2.0;
                currentBar3[(i + 1) % start.length] += t4;
                currentBar3[(i + start.length - 1) % start.length] += t4;
                k--;
            }
        }
        for (int i = k2; i >= 0; i--) {
            double currentBarI = currentBar[i];
            currentBar[i] = 0.0;
            startBar[i] += currentBarI;
        }
        partials[0] = cBar;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
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
