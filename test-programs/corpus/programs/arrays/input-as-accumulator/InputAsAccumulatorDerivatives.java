package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InputAsAccumulator}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InputAsAccumulatorDerivatives {

    private InputAsAccumulatorDerivatives() {}

    /**
     * The derivative of {@link InputAsAccumulator#value(double[], double[])} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double[] y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link InputAsAccumulator#value(double[], double[])} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10 * x.length * y.length + 6 * x.length + y.length}; of the method itself:
     * {@code 2 * (2 * x.length * y.length + 3 * x.length + y.length)}. Workspace:
     * {@code 8 * (2 * x.length * y.length + x.length + y.length)} bytes, and while it grows at most twice as
     * many.
     */
    public static void valueGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link InputAsAccumulator#value(double[], double[])} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10 * x.length * y.length + 9 * x.length + 3 * y.length}; of the method itself:
     * {@code 2 * (2 * x.length * y.length + 3 * x.length + y.length)}. Workspace:
     * {@code 8 * (2 * x.length * y.length + x.length + y.length)} bytes, and while it grows at most twice as
     * many.
     */
    public static double valueValueAndGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles);
    }

    /**
     * The derivative of {@link InputAsAccumulator#value(double[], double[])} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private double[] yCopy = new double[0];
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.y = y;
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
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] x, double[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (x == y) {
                throw new IllegalArgumentException(
                        "arguments x and y share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = roomLike(this.y, y);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int k = 0;
        for (int i = 0; i < x.length; i++) {
            long size = k + (long) y.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (0 < y.length) {
                double xi = x[i];
                for (int j = 0; j < y.length; j++) {
                    tape2[k] = xi;
                    double yj = y[j];
                    tape[k] = yj;
                    xi += xi * yj;
                    y[j] = yj - 0.1 * xi;
                    k++;
                }
                x[i] = xi;
            }
            x[0] += x[i] * 0.5;
        }
        int k2 = y.length - 1;
        for (int i = 0; i < y.length; i++) {
            yBar[i] = 2.0 * y[i];
        }
        for (int i = 0; i < x.length; i++) {
            xBar[0] += 1.0;
            xBar[i] += i;
        }
        boolean test = k2 >= 0;
        for (int i = x.length - 1; i >= 0; i--) {
            xBar[i] += xBar[0] * 0.5;
            if (test) {
                double xBarI = xBar[i];
                for (int j = k2; j >= 0; j--) {
                    double yBarJ = yBar[j];
                    double t = yBarJ * -0.1 + xBarI;
                    xBarI = t + t * tape[k - 1];
                    yBar[j] = yBarJ + t * tape2[k - 1];
                    k--;
                }
                xBar[i] = xBarI;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int k = 0;
        for (int i = 0; i < x.length; i++) {
            long size = k + (long) y.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (0 < y.length) {
                double xi = x[i];
                for (int j = 0; j < y.length; j++) {
                    tape2[k] = xi;
                    double yj = y[j];
                    tape[k] = yj;
                    xi += xi * yj;
                    y[j] = yj - 0.1 * xi;
                    k++;
                }
                x[i] = xi;
            }
            x[0] += x[i] * 0.5;
        }
        int k2 = y.length - 1;
        double sum = 0.0;
        if (0 < x.length) {
            double x0 = x[0];
            for (int i = 0; i < x.length; i++) {
                double t = i;
                sum += x[i] * t + x0;
                xBar[0] += 1.0;
                xBar[i] += t;
            }
        }
        for (int i = 0; i < y.length; i++) {
            double v = y[i];
            sum += v * v;
            yBar[i] = 2.0 * v;
        }
        boolean test = k2 >= 0;
        for (int i = x.length - 1; i >= 0; i--) {
            xBar[i] += xBar[0] * 0.5;
            if (test) {
                double xBarI = xBar[i];
                for (int j = k2; j >= 0; j--) {
                    double yBarJ = yBar[j];
                    double t = yBarJ * -0.1 + xBarI;
                    xBarI = t + t * tape[k - 1];
                    yBar[j] = yBarJ + t * tape2[k - 1];
                    k--;
                }
                xBar[i] = xBarI;
            }
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
