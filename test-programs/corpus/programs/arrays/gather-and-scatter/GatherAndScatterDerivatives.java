package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GatherAndScatter}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GatherAndScatterDerivatives {

    private GatherAndScatterDerivatives() {}

    /**
     * The derivative of {@link GatherAndScatter#value(double[], double[], int[], int[])} with respect to
     * {@code x} and {@code w}.
     */
    public static ValueGradient valueGradient(double[] x, double[] w, int[] from, int[] to) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, from, to, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GatherAndScatter#value(double[], double[], int[], int[])} with
     * respect to {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13 * from.length + 4 * x.length}; of the method itself:
     * {@code 5 * from.length + 3 * x.length}. Workspace: {@code 8 * (2 * from.length + 3 * x.length)} bytes.
     */
    public static void valueGradient(double[] x, double[] w, int[] from, int[] to, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(into.xCopy, w, from, to, into.x, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link GatherAndScatter#value(double[], double[], int[], int[])} with
     * respect to {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * from.length + 6 * x.length}; of the method itself:
     * {@code 5 * from.length + 3 * x.length}. Workspace: {@code 8 * (2 * from.length + 3 * x.length)} bytes.
     */
    public static double valueValueAndGradient(double[] x, double[] w, int[] from, int[] to,
            ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(into.xCopy, w, from, to, into.x, into.w, into.doubles);
    }

    /**
     * The derivative of {@link GatherAndScatter#value(double[], double[], int[], int[])} with respect to
     * {@code x} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] w = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] w) {
            if (x == w) {
                throw new IllegalArgumentException("the results x and w share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.w = w;
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
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] x, double[] w) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (x == w) {
                throw new IllegalArgumentException(
                        "arguments x and w share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] w, int[] from, int[] to, double[] xBar,
            double[] wBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] y = room(doubles, 2, x.length);
        double[] yBar = room(doubles, 3, x.length);
        if (tape.length < from.length) {
            tape = grow(doubles, 0, from.length);
        }
        if (tape2.length < from.length) {
            tape2 = grow(doubles, 1, from.length);
        }
        for (int e = 0; e < from.length; e++) {
            int toE = to[e];
            int fromE = from[e];
            double xFromE = x[fromE];
            tape[e] = xFromE;
            double t = y[toE] + w[e] * xFromE;
            y[toE] = t;
            double t2 = 1.0 + 0.1 * t;
            tape2[e] = t2;
            x[fromE] = xFromE * t2;
        }
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            xBar[i] = yi * yi;
            yBar[i] += 2.0 * x[i] * yi;
        }
        for (int e = from.length - 1; e >= 0; e--) {
            int toE = to[e];
            int fromE = from[e];
            double tapeE = tape[e];
            double xBarFromE = xBar[fromE];
            double t = xBarFromE * tapeE * 0.1 + yBar[toE];
            xBar[fromE] = xBarFromE * tape2[e] + t * w[e];
            wBar[e] += t * tapeE;
            yBar[toE] = t;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, int[] from, int[] to,
            double[] xBar, double[] wBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] y = room(doubles, 2, x.length);
        double[] yBar = room(doubles, 3, x.length);
        if (tape.length < from.length) {
            tape = grow(doubles, 0, from.length);
        }
        if (tape2.length < from.length) {
            tape2 = grow(doubles, 1, from.length);
        }
        for (int e = 0; e < from.length; e++) {
            int toE = to[e];
            int fromE = from[e];
            double xFromE = x[fromE];
            tape[e] = xFromE;
            double t = y[toE] + w[e] * xFromE;
            y[toE] = t;
            double t2 = 1.0 + 0.1 * t;
            tape2[e] = t2;
            x[fromE] = xFromE * t2;
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            double t = yi * yi;
            double xi = x[i];
            sum += t * xi;
            xBar[i] = t;
            yBar[i] += 2.0 * xi * yi;
        }
        for (int e = from.length - 1; e >= 0; e--) {
            int toE = to[e];
            int fromE = from[e];
            double tapeE = tape[e];
            double xBarFromE = xBar[fromE];
            double t = xBarFromE * tapeE * 0.1 + yBar[toE];
            xBar[fromE] = xBarFromE * tape2[e] + t * w[e];
            wBar[e] += t * tapeE;
            yBar[toE] = t;
        }
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
