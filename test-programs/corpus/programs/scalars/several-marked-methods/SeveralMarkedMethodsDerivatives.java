package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SeveralMarkedMethods}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SeveralMarkedMethodsDerivatives {

    private SeveralMarkedMethodsDerivatives() {}

    /** The derivative of {@link SeveralMarkedMethods#loss(double)} with respect to {@code x}. */
    public static LossGradient lossGradient(double x) {
        LossGradient into = new LossGradient();
        lossGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#loss(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 3}. Workspace: none.
     */
    public static void lossGradient(double x, LossGradient into) {
        into.x = lossGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#loss(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 3}. Workspace: none.
     */
    public static double lossValueAndGradient(double x, LossGradient into) {
        double value = lossValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#loss(double)} with respect to {@code x}, as a number.
     */
    public static double lossDerivative(double x) {
        return lossGradientKernel(x);
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#loss(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#loss(double[], double)} with respect to {@code w}.
     */
    public static WeightedLossGradient weightedLossGradient(double[] w, double x) {
        WeightedLossGradient into = new WeightedLossGradient();
        weightedLossGradient(w, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#loss(double[], double)} with respect to
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * w.length}; of the method itself: {@code 6 * w.length}. Workspace: none.
     */
    public static void weightedLossGradient(double[] w, double x, WeightedLossGradient into) {
        into.prepare(w);
        weightedLossGradientKernel(w, x, into.w);
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#loss(double[], double)} with respect to
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * w.length}; of the method itself: {@code 6 * w.length}. Workspace: none.
     */
    public static double weightedLossValueAndGradient(double[] w, double x, WeightedLossGradient into) {
        into.prepare(w);
        return weightedLossValueAndGradientKernel(w, x, into.w);
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#loss(double[], double)} with respect to {@code w}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WeightedLossGradient {
        private double[] w = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public WeightedLossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WeightedLossGradient into(double[] w) {
            WeightedLossGradient holder = new WeightedLossGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = roomLike(this.w, w);
        }
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#outOfOrder(double, double)} with respect to {@code a} and
     * {@code b}.
     */
    public static OutOfOrderGradient outOfOrderGradient(double a, double b) {
        OutOfOrderGradient into = new OutOfOrderGradient();
        outOfOrderGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#outOfOrder(double, double)} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7}; of the method itself: {@code 5}. Workspace: none.
     */
    public static void outOfOrderGradient(double a, double b, OutOfOrderGradient into) {
        outOfOrderGradientKernel(a, b, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link SeveralMarkedMethods#outOfOrder(double, double)} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 5}. Workspace: none.
     */
    public static double outOfOrderValueAndGradient(double a, double b, OutOfOrderGradient into) {
        double value = outOfOrderValueAndGradientKernel(a, b, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link SeveralMarkedMethods#outOfOrder(double, double)} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class OutOfOrderGradient {
        private double a;
        private double b;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public OutOfOrderGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }
    }

    private static double lossGradientKernel(double x) {
        double t = Math.exp(-(x * x)) * x;
        return -t - t;
    }

    private static double lossValueAndGradientKernel(double x, double[] partials) {
        double t = Math.exp(-(x * x));
        double t2 = t * x;
        partials[0] = -t2 - t2;
        return t;
    }

    private static void weightedLossGradientKernel(double[] w, double x, double[] wBar) {
        for (int i = 0; i < w.length; i++) {
            double x2 = x - i;
            wBar[i] = Math.exp(-(x2 * x2));
        }
    }

    private static double weightedLossValueAndGradientKernel(double[] w, double x, double[] wBar) {
        double sum = 0.0;
        for (int i = 0; i < w.length; i++) {
            double x2 = x - i;
            double t = Math.exp(-(x2 * x2));
            sum += w[i] * t;
            wBar[i] = t;
        }
        return sum;
    }

    private static void outOfOrderGradientKernel(double a, double b, double[] partials) {
        double t = Math.exp(-(b * b)) * b;
        partials[0] = b;
        partials[1] = -t - t + a;
    }

    private static double outOfOrderValueAndGradientKernel(double a, double b, double[] partials) {
        double t = Math.exp(-(b * b));
        double t2 = t * b;
        partials[0] = b;
        partials[1] = -t2 - t2 + a;
        return a * b + t;
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
