package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BinarySearch}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BinarySearchDerivatives {

    private BinarySearchDerivatives() {}

    /**
     * The derivative of {@link BinarySearch#interpolate(double[], double[], double)} with respect to
     * {@code x}, {@code y} and {@code t}.
     */
    public static InterpolateGradient interpolateGradient(double[] x, double[] y, double t) {
        InterpolateGradient into = new InterpolateGradient();
        interpolateGradient(x, y, t, into);
        return into;
    }

    /**
     * Computes the derivative of {@link BinarySearch#interpolate(double[], double[], double)} with respect to
     * {@code x}, {@code y} and {@code t} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 27}; of the method itself: {@code 14}. Workspace: none.
     */
    public static void interpolateGradient(double[] x, double[] y, double t, InterpolateGradient into) {
        into.prepare(x, y);
        into.t = interpolateGradientKernel(x, y, t, into.x, into.y);
    }

    /**
     * Computes the derivative of {@link BinarySearch#interpolate(double[], double[], double)} with respect to
     * {@code x}, {@code y} and {@code t} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 34}; of the method itself: {@code 14}. Workspace: none.
     */
    public static double interpolateValueAndGradient(double[] x, double[] y, double t,
            InterpolateGradient into) {
        into.prepare(x, y);
        double value = interpolateValueAndGradientKernel(x, y, t, into.x, into.y, into.partials);
        into.t = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BinarySearch#interpolate(double[], double[], double)} with respect to
     * {@code x}, {@code y} and {@code t}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class InterpolateGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private double t;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InterpolateGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static InterpolateGradient into(double[] x, double[] y) {
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            InterpolateGradient holder = new InterpolateGradient();
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

        /** The derivative with respect to {@code t}. */
        public double t() {
            return t;
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
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }
    }

    private static double interpolateGradientKernel(double[] x, double[] y, double t, double[] xBar,
            double[] yBar) {
        int hi = x.length - 1;
        int lo = 0;
        while (hi - lo > 1) {
            int mid = lo + hi >>> 1;
            if (x[mid] <= t) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        double xHi = x[hi];
        double h = xHi - x[lo];
        double a = (xHi - t) / h;
        double t2 = 0.16666666666666666 * h * h;
        yBar[hi] += 1.0 - a;
        yBar[lo] += a;
        double t3 = (y[lo] + 3.0 * (t2 * a) * a - t2 - y[hi]) / h;
        double t4 = 0.3333333333333333 * h * (a * a * a - a) - t3 * a;
        xBar[lo] -= t4;
        xBar[hi] += t3 + t4;
        return -t3;
    }

    private static double interpolateValueAndGradientKernel(double[] x, double[] y, double t, double[] xBar,
            double[] yBar, double[] partials) {
        int hi = x.length - 1;
        int lo = 0;
        while (hi - lo > 1) {
            int mid = lo + hi >>> 1;
            if (x[mid] <= t) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        double xHi = x[hi];
        double h = xHi - x[lo];
        double a = (xHi - t) / h;
        double b = 1.0 - a;
        double yLo = y[lo];
        double bBar = y[hi];
        double t2 = a * a * a - a;
        double t3 = 0.16666666666666666 * h * h;
        yBar[hi] += b;
        yBar[lo] += a;
        double t4 = (yLo + 3.0 * (t3 * a) * a - t3 - bBar) / h;
        double t5 = 0.3333333333333333 * h * t2 - t4 * a;
        xBar[lo] -= t5;
        xBar[hi] += t4 + t5;
        partials[0] = -t4;
        return a * yLo + b * bBar + t2 * h * h / 6.0;
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
