package programs.branches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ShortCircuitGuards}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ShortCircuitGuardsDerivatives {

    private ShortCircuitGuardsDerivatives() {}

    /**
     * The derivative of {@link ShortCircuitGuards#value(double[], double[], int, int)} with respect to
     * {@code x} and {@code w}.
     *
     * <p>
     * Branches on active values (lines 11 and 14) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double[] w, int i, int d) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, i, d, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ShortCircuitGuards#value(double[], double[], int, int)} with respect
     * to {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * rounds23 + 9}; of the method itself: at most {@code 3 * rounds23 + 5}.
     * Workspace: none. Here {@code rounds23} is how often the loop in line 23 runs in all.
     */
    public static void valueGradient(double[] x, double[] w, int i, int d, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(x, w, i, d, into.x, into.w);
    }

    /**
     * Computes the derivative of {@link ShortCircuitGuards#value(double[], double[], int, int)} with respect
     * to {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 5 * rounds23 + 12}; of the method itself: at most {@code 3 * rounds23 + 5}.
     * Workspace: none. Here {@code rounds23} is how often the loop in line 23 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double[] w, int i, int d, ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(x, w, i, d, into.x, into.w);
    }

    /**
     * The derivative of {@link ShortCircuitGuards#value(double[], double[], int, int)} with respect to
     * {@code x} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
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

    private static void valueGradientKernel(double[] x, double[] w, int i, int d, double[] xBar,
            double[] wBar) {
        boolean test = i >= 0 && i < x.length && x[i] > 0.0;
        double sum = 1.0;
        if (test) {
            double xi = x[i];
            sum = 1.0 + xi * xi;
        }
        boolean test2 = i < 0 || i >= w.length || w[i] < 0.0;
        boolean test3 = d != 0 && 10 / d > 2 || x.length == 0;
        int j;
        for (j = 0; j < x.length && x[j] < 0.9; j++) {}
        for (int k = Math.max(j, 0); k < xBar.length; k++) {
            xBar[k] = 0.0;
        }
        for (int k = 0; k < j; k++) {
            xBar[k] = k * Math.cos(x[k]);
        }
        double sumBar = test3 ? 1.0 + d : 1.0;
        double sumBar2;
        if (test2) {
            sumBar2 = sumBar * 3.0;
        } else {
            sumBar2 = sumBar * w[i];
            wBar[i] += sumBar * sum;
        }
        if (test) {
            xBar[i] += 2.0 * sumBar2 * x[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, int i, int d, double[] xBar,
            double[] wBar) {
        boolean test = i >= 0 && i < x.length && x[i] > 0.0;
        double sum = 1.0;
        if (test) {
            double xi = x[i];
            sum = 1.0 + xi * xi;
        }
        boolean test2 = i < 0 || i >= w.length || w[i] < 0.0;
        double sum2 = test2 ? sum * 3.0 : sum * w[i];
        double sumBar = 1.0;
        if (d != 0 && 10 / d > 2 || x.length == 0) {
            double t = d;
            sum2 += t * sum2;
            sumBar = 1.0 + t;
        }
        int j;
        for (j = 0; j < x.length && x[j] < 0.9; j++) {
            sum2 += Math.sin(x[j]) * j;
        }
        for (int k = Math.max(j, 0); k < xBar.length; k++) {
            xBar[k] = 0.0;
        }
        for (int k = 0; k < j; k++) {
            xBar[k] = k * Math.cos(x[k]);
        }
        double sumBar2;
        if (test2) {
            sumBar2 = sumBar * 3.0;
        } else {
            sumBar2 = sumBar * w[i];
            wBar[i] += sumBar * sum;
        }
        if (test) {
            xBar[i] += 2.0 * sumBar2 * x[i];
        }
        return sum2;
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
