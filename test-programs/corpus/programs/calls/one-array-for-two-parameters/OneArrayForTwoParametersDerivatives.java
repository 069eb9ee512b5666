package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link OneArrayForTwoParameters}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class OneArrayForTwoParametersDerivatives {

    private OneArrayForTwoParametersDerivatives() {}

    /**
     * The derivative of {@link OneArrayForTwoParameters#value(double[], double[])} with respect to {@code x}
     * and {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double[] y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OneArrayForTwoParameters#value(double[], double[])} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 19 * x.length + 6 * y.length}; of the method itself:
     * {@code 9 * x.length + 2 * y.length}. Workspace: {@code 16 * (2 * x.length + y.length)} bytes.
     */
    public static void valueGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link OneArrayForTwoParameters#value(double[], double[])} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (11 * x.length + 3 * y.length)}; of the method itself:
     * {@code 9 * x.length + 2 * y.length}. Workspace: {@code 16 * (2 * x.length + y.length)} bytes.
     */
    public static double valueValueAndGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(into.xCopy, into.yCopy, into.x, into.y, into.doubles);
    }

    /**
     * The derivative of {@link OneArrayForTwoParameters#value(double[], double[])} with respect to {@code x}
     * and {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private double[] yCopy = new double[0];
        private final double[][] doubles = new double[4][0];

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
            this.x = roomLike(this.x, x);
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
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        int k = x.length - 1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            tape[i] = xi;
            x[i] = xi * xi + x[k - i];
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            tape2[i] = yi;
            y[i] = x[i] * yi + x[k - i];
        }
        if (tape3.length < y.length) {
            tape3 = grow(doubles, 2, y.length);
        }
        int k2 = y.length - 1;
        for (int i = 0; i < y.length; i++) {
            double xi = x[i];
            tape3[i] = xi;
            x[i] = y[i] * xi + y[k2 - i];
        }
        if (tape4.length < x.length) {
            tape4 = grow(doubles, 3, x.length);
        }
        int k3 = x.length - 1;
        for (int i = x.length; i < yBar.length; i++) {
            yBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            tape4[i] = xi;
            x[i] = xi + x[k - i] * xi;
            yBar[i] = 1.0;
            xBar[i] = i + 1;
        }
        for (int i = k3; i >= 0; i--) {
            double t = tape4[i];
            int k4 = k - i;
            x[i] = t;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[k4] += xBarI * t;
            xBar[i] += xBarI + xBarI * x[k4];
        }
        for (int i = 0; i < y.length; i++) {
            double t = tape3[i];
            x[i] = t;
            double xBarI = xBar[i];
            yBar[k2 - i] += xBarI;
            xBar[i] = xBarI * y[i];
            yBar[i] += xBarI * t;
        }
        for (int i = 0; i < x.length; i++) {
            double yBarI = yBar[i];
            xBar[k - i] += yBarI;
            yBar[i] = yBarI * x[i];
            xBar[i] += yBarI * tape2[i];
        }
        for (int i = k3; i >= 0; i--) {
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[k - i] += xBarI;
            xBar[i] += 2.0 * xBarI * tape[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        int k = x.length - 1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            tape[i] = xi;
            x[i] = xi * xi + x[k - i];
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double yi = y[i];
            tape2[i] = yi;
            y[i] = x[i] * yi + x[k - i];
        }
        if (tape3.length < y.length) {
            tape3 = grow(doubles, 2, y.length);
        }
        int k2 = y.length - 1;
        for (int i = 0; i < y.length; i++) {
            double xi = x[i];
            tape3[i] = xi;
            x[i] = y[i] * xi + y[k2 - i];
        }
        if (tape4.length < x.length) {
            tape4 = grow(doubles, 3, x.length);
        }
        int k3 = x.length - 1;
        for (int i = x.length; i < yBar.length; i++) {
            yBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            tape4[i] = xi;
            x[i] = xi + x[k - i] * xi;
            yBar[i] = 1.0;
            xBar[i] = i + 1;
        }
        int k4 = x.length >= 32 ? x.length - 3 : 0;
        double sum = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        int i;
        for (i = 0; i < k4; i += 4) {
            sum += x[i] * (i + 1) + y[i];
            sum2 += x[i + 1] * (i + 1 + 1) + y[i + 1];
            sum3 += x[i + 2] * (i + 2 + 1) + y[i + 2];
            sum4 += x[i + 3] * (i + 3 + 1) + y[i + 3];
        }
        double sum5 = sum + sum2 + (sum3 + sum4);
        for (; i < x.length; i++) {
            sum5 += x[i] * (i + 1) + y[i];
        }
        for (int j = k3; j >= 0; j--) {
            double t = tape4[j];
            int k5 = k - j;
            x[j] = t;
            double xBarJ = xBar[j];
            xBar[j] = 0.0;
            xBar[k5] += xBarJ * t;
            xBar[j] += xBarJ + xBarJ * x[k5];
        }
        for (int j = 0; j < y.length; j++) {
            double t = tape3[j];
            x[j] = t;
            double xBarJ = xBar[j];
            yBar[k2 - j] += xBarJ;
            xBar[j] = xBarJ * y[j];
            yBar[j] += xBarJ * t;
        }
        for (int j = 0; j < x.length; j++) {
            double yBarJ = yBar[j];
            xBar[k - j] += yBarJ;
            yBar[j] = yBarJ * x[j];
            xBar[j] += yBarJ * tape2[j];
        }
        for (int j = k3; j >= 0; j--) {
            double xBarJ = xBar[j];
            xBar[j] = 0.0;
            xBar[k - j] += xBarJ;
            xBar[j] += 2.0 * xBarJ * tape[j];
        }
        return sum5;
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
