package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link VoidHelpersInLoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class VoidHelpersInLoopDerivatives {

    private VoidHelpersInLoopDerivatives() {}

    /**
     * The derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to {@code x} and
     * {@code rate}.
     */
    public static ValueGradient valueGradient(double[] x, double rate, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, rate, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to
     * {@code x} and {@code rate} into {@code into}, without its value.
     */
    public static void valueGradient(double[] x, double rate, int rounds, ValueGradient into) {
        into.prepare(x);
        into.rate = valueGradientKernel(into.xCopy, rate, rounds, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to
     * {@code x} and {@code rate} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] x, double rate, int rounds, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(into.xCopy, rate, rounds, into.x, into.doubles,
                into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to {@code x} and
     * {@code rate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double rate;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[4][0];
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

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
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
            results.rate = rate;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double rate, int rounds, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] buffer = room(doubles, 2, x.length);
        double[] bufferBar = room(doubles, 3, x.length);
        boolean test = x.length == 0;
        int k = 0;
        int k2 = 0;
        for (int r = 0; r < rounds; r++) {
            if (tape.length < k + x.length) {
                tape = grow(doubles, 0, k + x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                buffer[i] = rate * xi * xi;
                k++;
            }
            if (!(test | r == 0)) {
                int k3 = x.length - 1;
                double last = buffer[k3];
                double t = r;
                for (int i = k3; i > 0; i--) {
                    buffer[i] = buffer[i - 1] + t;
                }
                buffer[0] = last;
            }
            if (tape2.length < k2 + x.length) {
                tape2 = grow(doubles, 1, k2 + x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double bufferI = buffer[i];
                tape2[k2] = bufferI;
                x[i] = 0.5 * bufferI * bufferI;
                k2++;
            }
        }
        int k3 = x.length - 1;
        double rateBar = 0.0;
        for (int r = rounds - 1; r >= 0; r--) {
            boolean test2 = test | r == 0;
            for (int i = k3; i >= 0; i--) {
                double t = tape2[k2 - 1];
                double xBarI = xBar[i];
                xBar[i] = 0.0;
                bufferBar[i] += xBarI * (0.5 * t) + xBarI * t * 0.5;
                k2--;
            }
            for (int i = 0; i < x.length; i++) {
                bufferBar[i] += 1.0;
            }
            if (!test2) {
                int k4 = x.length - 1;
                double bufferBar0 = bufferBar[0];
                bufferBar[0] = 0.0;
                for (int i = 1; i <= k4; i++) {
                    double bufferBarI = bufferBar[i];
                    bufferBar[i] = 0.0;
                    bufferBar[i - 1] += bufferBarI;
                }
                bufferBar[k4] += bufferBar0;
            }
            for (int i = k3; i >= 0; i--) {
                double t = tape[k - 1];
                double bufferBarI = bufferBar[i];
                bufferBar[i] = 0.0;
                double t2 = bufferBarI * t;
                rateBar += t2 * t;
                xBar[i] += bufferBarI * (rate * t) + t2 * rate;
                k--;
            }
        }
        return rateBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double rate, int rounds, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] buffer = room(doubles, 2, x.length);
        double[] bufferBar = room(doubles, 3, x.length);
        boolean test = x.length == 0;
        int k = x.length >= 32 ? x.length - 3 : 0;
        int k2 = 0;
        int k3 = 0;
        double sum = 0.0;
        for (int r = 0; r < rounds; r++) {
            if (tape.length < k2 + x.length) {
                tape = grow(doubles, 0, k2 + x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[k2] = xi;
                buffer[i] = rate * xi * xi;
                k2++;
            }
            if (!(test | r == 0)) {
                int k4 = x.length - 1;
                double last = buffer[k4];
                double t = r;
                for (int i = k4; i > 0; i--) {
                    buffer[i] = buffer[i - 1] + t;
                }
                buffer[0] = last;
            }
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            double sum5 = 0.0;
            int i;
            for (i = 0; i < k; i += 4) {
                sum2 += buffer[i];
                sum3 += buffer[i + 1];
                sum4 += buffer[i + 2];
                sum5 += buffer[i + 3];
            }
            double sum6 = sum2 + sum3 + (sum4 + sum5);
            for (; i < x.length; i++) {
                sum6 += buffer[i];
            }
            sum += sum6;
            if (tape2.length < k3 + x.length) {
                tape2 = grow(doubles, 1, k3 + x.length);
            }
            for (int j = 0; j < x.length; j++) {
                double bufferJ = buffer[j];
                tape2[k3] = bufferJ;
                x[j] = 0.5 * bufferJ * bufferJ;
                k3++;
            }
        }
        int k4 = x.length - 1;
        double rateBar = 0.0;
        for (int r = rounds - 1; r >= 0; r--) {
            boolean test2 = test | r == 0;
            for (int i = k4; i >= 0; i--) {
                double t = tape2[k3 - 1];
                double xBarI = xBar[i];
                xBar[i] = 0.0;
                bufferBar[i] += xBarI * (0.5 * t) + xBarI * t * 0.5;
                k3--;
            }
            for (int i = 0; i < x.length; i++) {
                bufferBar[i] += 1.0;
            }
            if (!test2) {
                int k5 = x.length - 1;
                double bufferBar0 = bufferBar[0];
                bufferBar[0] = 0.0;
                for (int i = 1; i <= k5; i++) {
                    double bufferBarI = bufferBar[i];
                    bufferBar[i] = 0.0;
                    bufferBar[i - 1] += bufferBarI;
                }
                bufferBar[k5] += bufferBar0;
            }
            for (int i = k4; i >= 0; i--) {
                double t = tape[k2 - 1];
                double bufferBarI = bufferBar[i];
                bufferBar[i] = 0.0;
                double t2 = bufferBarI * t;
                rateBar += t2 * t;
                xBar[i] += bufferBarI * (rate * t) + t2 * rate;
                k2--;
            }
        }
        partials[0] = rateBar;
        return sum;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
