package programs.calls;

import javax.annotation.processing.Generated;

/** Derivatives of {@link InactiveParameters}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InactiveParametersDerivatives {

    private InactiveParametersDerivatives() {}

    /**
     * The derivative of {@link InactiveParameters#target(double[], double[], double)} with respect to
     * {@code x}.
     */
    public static TargetGradient targetGradient(double[] x, double[] weights, double temperature) {
        TargetGradient into = new TargetGradient();
        targetGradient(x, weights, temperature, into);
        return into;
    }

    /**
     * Computes the derivative of {@link InactiveParameters#target(double[], double[], double)} with respect
     * to {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code weights.length + 10 * x.length + 1}.
     * Workspace: none.
     */
    public static void targetGradient(double[] x, double[] weights, double temperature, TargetGradient into) {
        into.prepare(x, weights);
        targetGradientKernel(x, weights, temperature, into.x);
    }

    /**
     * Computes the derivative of {@link InactiveParameters#target(double[], double[], double)} with respect
     * to {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code weights.length + 14 * x.length + 1}; of the method itself:
     * {@code weights.length + 10 * x.length + 1}. Workspace: none.
     */
    public static double targetValueAndGradient(double[] x, double[] weights, double temperature,
            TargetGradient into) {
        into.prepare(x, weights);
        return targetValueAndGradientKernel(x, weights, temperature, into.x);
    }

    /**
     * The derivative of {@link InactiveParameters#target(double[], double[], double)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TargetGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public TargetGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TargetGradient into(double[] x) {
            TargetGradient holder = new TargetGradient();
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

        private void prepare(double[] x, double[] weights) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }
    }

    private static void targetGradientKernel(double[] x, double[] weights, double temperature,
            double[] xBar) {
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double weightsI = weights[i];
            xBar[i] = 4.0 * (2.0 * xi - weightsI) + 2.0 * weightsI * (xi - temperature);
        }
    }

    private static double targetValueAndGradientKernel(double[] x, double[] weights, double temperature,
            double[] xBar) {
        double sum = 0.0;
        double sum2 = 0.0;
        for (int i = 0; i < x.length; i++) {
            double weightsI = weights[i];
            double x2 = x[i];
            double t = x2 - temperature;
            sum += weightsI * (t * t) + weightsI;
            double t2 = 2.0 * x2 - weightsI;
            sum2 += t2 * t2 + weightsI;
            xBar[i] = 4.0 * t2 + 2.0 * weightsI * t;
        }
        int k = weights.length >= 32 ? weights.length - 3 : 0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        double sum5 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            sum += weights[i];
            sum3 += weights[i + 1];
            sum4 += weights[i + 2];
            sum5 += weights[i + 3];
        }
        double sum6 = sum + sum3 + (sum4 + sum5);
        for (; i < weights.length; i++) {
            sum6 += weights[i];
        }
        return sum6 + sum2;
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
