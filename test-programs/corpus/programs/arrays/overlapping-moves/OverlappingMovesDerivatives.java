package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OverlappingMoves}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverlappingMovesDerivatives {

    private OverlappingMovesDerivatives() {}

    /**
     * The derivative of {@link OverlappingMoves#value(double[], double[])} with respect to {@code x} and
     * {@code w}.
     */
    public static ValueGradient valueGradient(double[] x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OverlappingMoves#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code w.length * x.length + 7 * w.length + 3 * x.length}; of the method itself:
     * {@code 3 * (w.length + x.length)}. Workspace: {@code 8 * (2 * w.length + x.length)} bytes.
     */
    public static void valueGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(into.xCopy, w, into.x, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link OverlappingMoves#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code w.length * x.length + 9 * w.length + 5 * x.length}; of the method itself:
     * {@code 3 * (w.length + x.length)}. Workspace: {@code 8 * (2 * w.length + x.length)} bytes.
     */
    public static double valueValueAndGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(into.xCopy, w, into.x, into.w, into.doubles);
    }

    /**
     * The derivative of {@link OverlappingMoves#value(double[], double[])} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] w = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[2][0];

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

    private static void valueGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar,
            double[][] doubles) {
        double[] lastTape = doubles[0];
        double[] tape = doubles[1];
        if (lastTape.length < w.length) {
            lastTape = grow(doubles, 0, w.length);
        }
        if (tape.length < w.length) {
            tape = grow(doubles, 1, w.length);
        }
        for (int step = 0; step < w.length; step++) {
            int k = x.length - 1;
            double last = x[k];
            lastTape[step] = last;
            if (k < 0) {
                throw new ArrayIndexOutOfBoundsException();
            }
            int k2 = k - 1;
            for (int j = 0; j < k; j++) {
                int last2 = k2 - j;
                x[1 + last2] = x[last2];
            }
            x[0] = last * w[step];
            tape[step] = x[1];
        }
        int n = x.length - 2;
        if (n < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        for (int i = 0; i < n; i++) {
            x[i] = x[2 + i];
        }
        x[2] = x[1];
        x[1] = x[0];
        for (int i = 0; i < x.length; i++) {
            xBar[i] = 2.0 * ((i + 1) * x[i]);
        }
        double xBar1 = xBar[1];
        xBar[1] = 0.0;
        xBar[0] += xBar1;
        double xBar2 = xBar[2];
        xBar[2] = 0.0;
        xBar[1] += xBar2;
        for (int i = n - 1; i >= 0; i--) {
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[2 + i] += xBarI;
        }
        int k = x.length - 1;
        int k2 = k - 1;
        int k3 = k - 1;
        for (int step = w.length - 1; step >= 0; step--) {
            double last = lastTape[step];
            double wStep = w[step];
            xBar[1] += last * wStep;
            double xBar0 = xBar[0];
            xBar[0] = 0.0;
            double t = tape[step] + xBar0;
            double t2 = t * wStep;
            wBar[step] += t * last;
            for (int j = k3; j >= 0; j--) {
                int last2 = k2 - j;
                int k4 = 1 + last2;
                double xBarK4 = xBar[k4];
                xBar[k4] = 0.0;
                xBar[last2] += xBarK4;
            }
            xBar[k] += t2;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar,
            double[][] doubles) {
        double[] lastTape = doubles[0];
        double[] tape = doubles[1];
        if (lastTape.length < w.length) {
            lastTape = grow(doubles, 0, w.length);
        }
        if (tape.length < w.length) {
            tape = grow(doubles, 1, w.length);
        }
        double sum = 0.0;
        for (int step = 0; step < w.length; step++) {
            int k = x.length - 1;
            double last = x[k];
            lastTape[step] = last;
            if (k < 0) {
                throw new ArrayIndexOutOfBoundsException();
            }
            int k2 = k - 1;
            for (int j = 0; j < k; j++) {
                int last2 = k2 - j;
                x[1 + last2] = x[last2];
            }
            double t = last * w[step];
            x[0] = t;
            double x1 = x[1];
            tape[step] = x1;
            sum += t * x1;
        }
        int n = x.length - 2;
        if (n < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        for (int i = 0; i < n; i++) {
            x[i] = x[2 + i];
        }
        x[2] = x[1];
        x[1] = x[0];
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = (i + 1) * xi;
            sum += t * xi;
            xBar[i] = 2.0 * t;
        }
        double xBar1 = xBar[1];
        xBar[1] = 0.0;
        xBar[0] += xBar1;
        double xBar2 = xBar[2];
        xBar[2] = 0.0;
        xBar[1] += xBar2;
        for (int i = n - 1; i >= 0; i--) {
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[2 + i] += xBarI;
        }
        int k = x.length - 1;
        int k2 = k - 1;
        int k3 = k - 1;
        for (int step = w.length - 1; step >= 0; step--) {
            double last = lastTape[step];
            double wStep = w[step];
            xBar[1] += last * wStep;
            double xBar0 = xBar[0];
            xBar[0] = 0.0;
            double t = tape[step] + xBar0;
            double t2 = t * wStep;
            wBar[step] += t * last;
            for (int j = k3; j >= 0; j--) {
                int last2 = k2 - j;
                int k4 = 1 + last2;
                double xBarK4 = xBar[k4];
                xBar[k4] = 0.0;
                xBar[last2] += xBarK4;
            }
            xBar[k] += t2;
        }
        return sum;
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
