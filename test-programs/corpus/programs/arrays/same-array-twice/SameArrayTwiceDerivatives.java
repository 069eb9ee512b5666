package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SameArrayTwice}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SameArrayTwiceDerivatives {

    private SameArrayTwiceDerivatives() {}

    /**
     * The derivative of {@link SameArrayTwice#value(double[], double[])} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double[] y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SameArrayTwice#value(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length}; of the method itself: {@code 3 * x.length}. Workspace: none.
     */
    public static void valueGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(x, y, into.x, into.y);
    }

    /**
     * Computes the derivative of {@link SameArrayTwice#value(double[], double[])} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code 3 * x.length}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, double[] y, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(x, y, into.x, into.y);
    }

    /**
     * The derivative of {@link SameArrayTwice#value(double[], double[])} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;

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
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }
    }

    private static void valueGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar) {
        int k = x.length - 1;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            int k2 = k - i;
            double yK2 = y[k2];
            double yi = y[i];
            yBar[i] += xi * yK2;
            yBar[k2] += yi * xi;
            xBar[i] = yi * yK2;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] y, double[] xBar, double[] yBar) {
        int k = x.length - 1;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            int k2 = k - i;
            double yK2 = y[k2];
            double t = xi * yK2;
            double yi = y[i];
            sum += t * yi;
            yBar[i] += t;
            yBar[k2] += yi * xi;
            xBar[i] = yi * yK2;
        }
        return sum;
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
}
