package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BuffersSwapped}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BuffersSwappedDerivatives {

    private BuffersSwappedDerivatives() {}

    /**
     * The derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed}.
     */
    public static DisplacementGradient displacementGradient(double[] start, double speed, int steps) {
        DisplacementGradient into = new DisplacementGradient();
        displacementGradient(start, speed, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed} into {@code into}, without its value.
     */
    public static void displacementGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        into.speed = displacementGradientKernel(start, speed, steps, into.start, into.ints, into.doubleRows2,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed} into {@code into} and returns the method's value.
     */
    public static double displacementValueAndGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        double value = displacementValueAndGradientKernel(start, speed, steps, into.start, into.ints,
                into.doubleRows2, into.doubles, into.partials);
        into.speed = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class DisplacementGradient {
        private double[] start = new double[0];
        private double speed;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[10][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DisplacementGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DisplacementGradient into(double[] start) {
            DisplacementGradient holder = new DisplacementGradient();
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

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
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

        private DisplacementGradient withoutScratch() {
            DisplacementGradient results = new DisplacementGradient();
            results.start = start;
            results.speed = speed;
            return results;
        }
    }

    private static double displacementGradientKernel(double[] start, double speed, int steps,
            double[] startBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[] bendTape = doubles[0];
        double[] tape = doubles[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] b = zeros(doubles, 4, start.length);
        double[] bBar = zeros(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 6, start.length);
        double[] bBar2 = zeros(doubles, 7, start.length);
        for (int i = 0; i < start.length; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 8, start.length);
        double[] nextBar = zeros(doubles, 9, start.length);
        boolean test = start.length > 1;
        if (tripsTape.length < steps) {
            tripsTape = grow(ints, 0, steps);
        }
        if (nowBarTape.length < steps) {
            nowBarTape = grow(doubleRows2, 0, steps);
        }
        if (lastBarTape.length < steps) {
            lastBarTape = grow(doubleRows2, 1, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 2, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 3, steps);
        }
        int k = 0;
        double[] last = b;
        double[] now = b2;
        double[] lastBar = bBar;
        double[] nowBar = bBar2;
        for (int s = 0; s < steps; s++) {
            lastBarTape[s] = lastBar;
            nowBarTape[s] = nowBar;
            nextBarTape[s] = nextBar;
            int trips = 0;
            for (int i = 1; i + 1 < start.length; i++) {
                if (bendTape.length < k + 1) {
                    bendTape = grow(doubles, 0, k + 1);
                }
                if (tape.length < k + 1) {
                    tape = grow(doubles, 1, k + 1);
                }
                double nowI = now[i];
                tape[k] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[k] = bend;
                next[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                k++;
                trips++;
            }
            tripsTape[s] = trips;
            if (test) {
                int k2 = start.length - 1;
                double t = 0.5 * now[start.length - 2];
                tape3[s] = t;
                double nowK2 = now[k2];
                tape2[s] = nowK2;
                next[k2] = t * nowK2;
            }
            double[] last2 = last;
            last = now;
            now = next;
            next = last2;
            double[] lastBar2 = lastBar;
            lastBar = nowBar;
            nowBar = nextBar;
            nextBar = lastBar2;
        }
        int k2 = start.length - 1;
        for (int i = 0; i < start.length; i++) {
            nowBar[i] += 2.0 * ((i + 1) * now[i]);
        }
        double speedBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] lastBar2 = lastBarTape[s];
            double[] nowBar2 = nowBarTape[s];
            double[] nextBar2 = nextBarTape[s];
            int trips = tripsTape[s];
            if (test) {
                int k3 = start.length - 1;
                double t = nextBar2[k3];
                nextBar2[k3] = 0.0;
                nowBar2[k3] += t * tape3[s];
                nowBar2[start.length - 2] += t * tape2[s] * 0.5;
            }
            for (int i = trips - 1; i >= 0; i--) {
                int k3 = 1 + i;
                double t = tape[k - 1];
                double bend = bendTape[k - 1];
                double t2 = 0.1 * t;
                double t3 = nextBar2[k3];
                nextBar2[k3] = 0.0;
                double t4 = t3 * (1.0 + t2 * t);
                double t5 = t3 * (speed * bend);
                speedBar += t4 * bend;
                double bendBar = t4 * speed;
                lastBar2[k3] -= t3;
                nowBar2[k3 + 1] += bendBar;
                nowBar2[k3] += t5 * t2 + t5 * t * 0.1 + (t3 - bendBar) * 2.0;
                nowBar2[k3 - 1] += bendBar;
                k--;
            }
        }
        for (int i = k2; i >= 0; i--) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] += t;
        }
        for (int i = k2; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        return speedBar;
    }

    private static double displacementValueAndGradientKernel(double[] start, double speed, int steps,
            double[] startBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[] partials) {
        int[] tripsTape = ints[0];
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[] bendTape = doubles[0];
        double[] tape = doubles[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] b = zeros(doubles, 4, start.length);
        double[] bBar = zeros(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 6, start.length);
        double[] bBar2 = zeros(doubles, 7, start.length);
        for (int i = 0; i < start.length; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 8, start.length);
        double[] nextBar = zeros(doubles, 9, start.length);
        boolean test = start.length > 1;
        if (tripsTape.length < steps) {
            tripsTape = grow(ints, 0, steps);
        }
        if (nowBarTape.length < steps) {
            nowBarTape = grow(doubleRows2, 0, steps);
        }
        if (lastBarTape.length < steps) {
            lastBarTape = grow(doubleRows2, 1, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 2, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 3, steps);
        }
        int k = 0;
        double[] last = b;
        double[] now = b2;
        double[] lastBar = bBar;
        double[] nowBar = bBar2;
        for (int s = 0; s < steps; s++) {
            lastBarTape[s] = lastBar;
            nowBarTape[s] = nowBar;
            nextBarTape[s] = nextBar;
            int trips = 0;
            for (int i = 1; i + 1 < start.length; i++) {
                if (bendTape.length < k + 1) {
                    bendTape = grow(doubles, 0, k + 1);
                }
                if (tape.length < k + 1) {
                    tape = grow(doubles, 1, k + 1);
                }
                double nowI = now[i];
                tape[k] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[k] = bend;
                next[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                k++;
                trips++;
            }
            tripsTape[s] = trips;
            if (test) {
                int k2 = start.length - 1;
                double t = 0.5 * now[start.length - 2];
                tape3[s] = t;
                double nowK2 = now[k2];
                tape2[s] = nowK2;
                next[k2] = t * nowK2;
            }
            double[] last2 = last;
            last = now;
            now = next;
            next = last2;
            double[] lastBar2 = lastBar;
            lastBar = nowBar;
            nowBar = nextBar;
            nextBar = lastBar2;
        }
        int k2 = start.length - 1;
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            double nowI = now[i];
            double t = (i + 1) * nowI;
            sum += t * nowI;
            nowBar[i] += 2.0 * t;
        }
        double speedBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] lastBar2 = lastBarTape[s];
            double[] nowBar2 = nowBarTape[s];
            double[] nextBar2 = nextBarTape[s];
            int trips = tripsTape[s];
            if (test) {
                int k3 = start.length - 1;
                double t = nextBar2[k3];
                nextBar2[k3] = 0.0;
                nowBar2[k3] += t * tape3[s];
                nowBar2[start.length - 2] += t * tape2[s] * 0.5;
            }
            for (int i = trips - 1; i >= 0; i--) {
                int k3 = 1 + i;
                double t = tape[k - 1];
                double bend = bendTape[k - 1];
                double t2 = 0.1 * t;
                double t3 = nextBar2[k3];
                nextBar2[k3] = 0.0;
                double t4 = t3 * (1.0 + t2 * t);
                double t5 = t3 * (speed * bend);
                speedBar += t4 * bend;
                double bendBar = t4 * speed;
                lastBar2[k3] -= t3;
                nowBar2[k3 + 1] += bendBar;
                nowBar2[k3] += t5 * t2 + t5 * t * 0.1 + (t3 - bendBar) * 2.0;
                nowBar2[k3 - 1] += bendBar;
                k--;
            }
        }
        for (int i = k2; i >= 0; i--) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] += t;
        }
        for (int i = k2; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        partials[0] = speedBar;
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
