package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link AbsoluteValuesInside}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AbsoluteValuesInsideDerivatives {

    private AbsoluteValuesInsideDerivatives() {}

    /**
     * The derivative of {@link AbsoluteValuesInside#value(double[], double)} with respect to {@code x} and
     * {@code eps}.
     *
     * <p>
     * Where the argument is 0 (line 15), {@code abs} has no derivative; 0 is used. Where the arguments are
     * equal (lines 12, 13 and 14), {@code max} and {@code min} have the derivative of the first. Where the
     * argument is 0 (line 15), the derivative of {@code sqrt} is infinite.
     */
    public static ValueGradient valueGradient(double[] x, double eps) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, eps, into);
        return into;
    }

    /**
     * Computes the derivative of {@link AbsoluteValuesInside#value(double[], double)} with respect to
     * {@code x} and {@code eps} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 21 * x.length}; of the method itself: {@code 14 * x.length}. Workspace: none.
     */
    public static void valueGradient(double[] x, double eps, ValueGradient into) {
        into.prepare(x);
        into.eps = valueGradientKernel(x, eps, into.x);
    }

    /**
     * Computes the derivative of {@link AbsoluteValuesInside#value(double[], double)} with respect to
     * {@code x} and {@code eps} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 27 * x.length}; of the method itself: {@code 14 * x.length}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, double eps, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, eps, into.x, into.partials);
        into.eps = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link AbsoluteValuesInside#value(double[], double)} with respect to {@code x} and
     * {@code eps}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double eps;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
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

        /** The derivative with respect to {@code eps}. */
        public double eps() {
            return eps;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }
    }

    private static double valueGradientKernel(double[] x, double eps, double[] xBar) {
        double epsBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double relu = Math.max(xi, 0.0);
            double t = eps * xi;
            double t2 = Math.max(xi, -0.5);
            double clipped = Math.min(t2, 0.5);
            double clippedBar = 3.0 * clipped * clipped;
            double t3 = 0.5 / Math.sqrt(Math.abs(xi) + eps);
            double t4 = t3 * Math.signum(xi) + (-0.5 > xi ? 0.0 : 0.5 < t2 ? 0.0 : clippedBar);
            boolean test = t > xi | t != t;
            double t5 = test ? relu : 0.0;
            epsBar = epsBar + t3 + t5 * xi;
            xBar[i] = t4 + (test ? 0.0 : relu) + t5 * eps + (0.0 > xi ? 0.0 : Math.max(xi, t));
        }
        return epsBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double eps, double[] xBar,
            double[] partials) {
        double sum = 0.0;
        double epsBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double relu = Math.max(xi, 0.0);
            double t = eps * xi;
            double leaky = Math.max(xi, t);
            double t2 = Math.max(xi, -0.5);
            double clipped = Math.min(t2, 0.5);
            double t3 = Math.sqrt(Math.abs(xi) + eps);
            sum += t3 + relu * leaky + clipped * clipped * clipped;
            double clippedBar = 3.0 * clipped * clipped;
            double t4 = 0.5 / t3;
            double t5 = t4 * Math.signum(xi) + (-0.5 > xi ? 0.0 : 0.5 < t2 ? 0.0 : clippedBar);
            boolean test = t > xi | t != t;
            double t6 = test ? relu : 0.0;
            epsBar = epsBar + t4 + t6 * xi;
            xBar[i] = t5 + (test ? 0.0 : relu) + t6 * eps + (0.0 > xi ? 0.0 : leaky);
        }
        partials[0] = epsBar;
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
