package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LinearSearch}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LinearSearchDerivatives {

    private LinearSearchDerivatives() {}

    /**
     * The derivative of {@link LinearSearch#interpolate(double[], double[], double)} with respect to
     * {@code knots}, {@code values} and {@code t}.
     */
    public static InterpolateGradient interpolateGradient(double[] knots, double[] values, double t) {
        InterpolateGradient into = new InterpolateGradient();
        interpolateGradient(knots, values, t, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LinearSearch#interpolate(double[], double[], double)} with respect to
     * {@code knots}, {@code values} and {@code t} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13}; of the method itself: {@code 7}. Workspace: none.
     */
    public static void interpolateGradient(double[] knots, double[] values, double t,
            InterpolateGradient into) {
        into.prepare(knots, values);
        into.t = interpolateGradientKernel(knots, values, t, into.knots, into.values);
    }

    /**
     * Computes the derivative of {@link LinearSearch#interpolate(double[], double[], double)} with respect to
     * {@code knots}, {@code values} and {@code t} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 16}; of the method itself: {@code 7}. Workspace: none.
     */
    public static double interpolateValueAndGradient(double[] knots, double[] values, double t,
            InterpolateGradient into) {
        into.prepare(knots, values);
        double value = interpolateValueAndGradientKernel(knots, values, t, into.knots, into.values,
                into.partials);
        into.t = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LinearSearch#interpolate(double[], double[], double)} with respect to
     * {@code knots}, {@code values} and {@code t}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class InterpolateGradient {
        private double[] knots = new double[0];
        private double[] values = new double[0];
        private double t;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InterpolateGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static InterpolateGradient into(double[] knots, double[] values) {
            if (knots == values) {
                throw new IllegalArgumentException("the results knots and values share an array");
            }
            InterpolateGradient holder = new InterpolateGradient();
            holder.knots = knots;
            holder.values = values;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code knots}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] knots() {
            return knots;
        }

        /**
         * The derivative with respect to {@code values}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] values() {
            return values;
        }

        /** The derivative with respect to {@code t}. */
        public double t() {
            return t;
        }

        private void prepare(double[] knots, double[] values) {
            if (this.knots == knots) {
                throw new IllegalArgumentException("argument knots shares an array with the result knots");
            }
            if (this.knots == values) {
                throw new IllegalArgumentException("argument values shares an array with the result knots");
            }
            if (this.values == knots) {
                throw new IllegalArgumentException("argument knots shares an array with the result values");
            }
            if (this.values == values) {
                throw new IllegalArgumentException("argument values shares an array with the result values");
            }
            if (given && !sameShape(this.knots, knots)) {
                throw new IllegalArgumentException(
                        "the array given for the result knots has not the shape of the argument");
            }
            if (given && !sameShape(this.values, values)) {
                throw new IllegalArgumentException(
                        "the array given for the result values has not the shape of the argument");
            }
            this.knots = zerosLike(this.knots, knots);
            this.values = zerosLike(this.values, values);
        }
    }

    private static double interpolateGradientKernel(double[] knots, double[] values, double t,
            double[] knotsBar, double[] valuesBar) {
        int k = knots.length - 2;
        int i;
        for (i = 0; i < k && knots[i + 1] < t; i++) {}
        double knotsI = knots[i];
        int k2 = i + 1;
        double t2 = knots[k2] - knotsI;
        double s = (t - knotsI) / t2;
        valuesBar[k2] += s;
        double sBar = values[k2] - values[i];
        valuesBar[i] += 1.0 - s;
        double t3 = sBar / t2;
        double t4 = t3 * s;
        knotsBar[k2] -= t4;
        knotsBar[i] += t4 - t3;
        return t3;
    }

    private static double interpolateValueAndGradientKernel(double[] knots, double[] values, double t,
            double[] knotsBar, double[] valuesBar, double[] partials) {
        int k = knots.length - 2;
        int i;
        for (i = 0; i < k && knots[i + 1] < t; i++) {}
        double knotsI = knots[i];
        int k2 = i + 1;
        double t2 = knots[k2] - knotsI;
        double s = (t - knotsI) / t2;
        double valuesI = values[i];
        double t3 = 1.0 - s;
        double valuesK2 = values[k2];
        valuesBar[k2] += s;
        valuesBar[i] += t3;
        double t4 = (valuesK2 - valuesI) / t2;
        double t5 = t4 * s;
        knotsBar[k2] -= t5;
        knotsBar[i] += t5 - t4;
        partials[0] = t4;
        return valuesI * t3 + valuesK2 * s;
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
