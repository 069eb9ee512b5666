package programs.kinks;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MaskedInArrays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MaskedInArraysDerivatives {

    private MaskedInArraysDerivatives() {}

    /**
     * The derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 12), the derivative of {@code log} is infinite, and NaN below. The branch
     * on active values (line 16) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 9 * x.length}; of the method itself: at most {@code 4 * x.length}.
     * Workspace: none.
     */
    public static void valueGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(x, w, into.x, into.w);
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 11 * x.length}; of the method itself: at most {@code 4 * x.length}.
     * Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(x, w, into.x, into.w);
    }

    /**
     * The derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] w = new double[0];
        private boolean given;

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
    }

    /** The derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x}. */
    public static ChosenGradient chosenGradient(double[] x, int k) {
        ChosenGradient into = new ChosenGradient();
        chosenGradient(x, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7}; of the method itself: at most {@code x.length + 2}. Workspace: none.
     */
    public static void chosenGradient(double[] x, int k, ChosenGradient into) {
        into.prepare(x);
        chosenGradientKernel(x, k, into.x);
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 9}; of the method itself: at most {@code x.length + 2}. Workspace: none.
     */
    public static double chosenValueAndGradient(double[] x, int k, ChosenGradient into) {
        into.prepare(x);
        return chosenValueAndGradientKernel(x, k, into.x);
    }

    /**
     * The derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChosenGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public ChosenGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChosenGradient into(double[] x) {
            ChosenGradient holder = new ChosenGradient();
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
    }

    private static void valueGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar) {
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = 0.0;
            if (xi > 0.0) {
                double t2 = Math.log(xi);
                double wi = w[i];
                double t3 = wi * xi;
                double t4 = t2 * wi;
                t = (t3 == 0.0 ? 0.0 : t3 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN)) + t4;
                wBar[i] += t2 * xi;
            }
            xBar[i] = t;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = 0.0;
            if (xi > 0.0) {
                double wi = w[i];
                double t2 = wi * xi;
                double t3 = Math.log(xi);
                sum += t2 * t3;
                double t4 = t3 * wi;
                t = (t2 == 0.0 ? 0.0 : t2 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN)) + t4;
                wBar[i] += t3 * xi;
            }
            xBar[i] = t;
        }
        return sum;
    }

    private static void chosenGradientKernel(double[] x, int k, double[] xBar) {
        if (x.length == 0) {
            return;
        }
        double t = 1.0 / x[k];
        xBar[k] -= 2.0 * t * t * t;
        xBar[0] += 1.0;
    }

    private static double chosenValueAndGradientKernel(double[] x, int k, double[] xBar) {
        if (x.length == 0) {
            return 0.0;
        }
        double t = 1.0 / x[k];
        double t2 = x[0] + t * t;
        xBar[k] -= 2.0 * t * t * t;
        xBar[0] += 1.0;
        return t2;
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
