package programs.branches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link GuardedSingularity}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GuardedSingularityDerivatives {

    private GuardedSingularityDerivatives() {}

    /**
     * The derivative of {@link GuardedSingularity#value(double[], double[])} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 12), the derivative of {@code sqrt} is infinite. Branches on active
     * values (lines 12 and 13) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GuardedSingularity#value(double[], double[])} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 12 * x.length}; of the method itself: at most {@code 8 * x.length}.
     * Workspace: none.
     */
    public static void valueGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(x, w, into.x, into.w);
    }

    /**
     * Computes the derivative of {@link GuardedSingularity#value(double[], double[])} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17 * x.length}; of the method itself: at most {@code 8 * x.length}.
     * Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(x, w, into.x, into.w);
    }

    /**
     * The derivative of {@link GuardedSingularity#value(double[], double[])} with respect to {@code x} and
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
            this.w = roomLike(this.w, w);
        }
    }

    private static void valueGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar) {
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double wi = w[i];
            double t = 2.0 * wi;
            double t2 = xi != 0.0 ? (Math.cos(xi) - Math.sin(xi) / xi) / xi : 0.0;
            double root = 0.0;
            if (xi > 0.0) {
                root = Math.sqrt(xi);
                double t3 = 0.5 * wi;
                t2 += t3 == 0.0 ? 0.0 : t3 / Math.abs(root);
            }
            wBar[i] = t + root;
            xBar[i] = t2;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar) {
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            boolean test = xi > 0.0;
            double wi = w[i];
            double t = wi * wi;
            double t2 = 2.0 * wi;
            double sinc = 1.0;
            double t3 = 0.0;
            if (xi != 0.0) {
                sinc = Math.sin(xi) / xi;
                t3 = (Math.cos(xi) - sinc) / xi;
            }
            double root = 0.0;
            if (test) {
                root = Math.sqrt(xi);
                double t4 = 0.5 * wi;
                t3 += t4 == 0.0 ? 0.0 : t4 / Math.abs(root);
            }
            sum += wi * root + sinc + t;
            wBar[i] = t2 + root;
            xBar[i] = t3;
        }
        return sum;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
