package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MedianByCounting}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MedianByCountingDerivatives {

    private MedianByCountingDerivatives() {}

    /**
     * The derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}.
     *
     * <p>
     * Branches on active values (lines 10 and 17) have the derivative of the side taken.
     */
    public static SquaredMedianGradient squaredMedianGradient(double[] x) {
        SquaredMedianGradient into = new SquaredMedianGradient();
        squaredMedianGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3}; of the method itself: at most {@code rounds10}. Workspace: none. Here
     * {@code rounds10} is how often the loop in line 10 runs in all.
     */
    public static void squaredMedianGradient(double[] x, SquaredMedianGradient into) {
        into.prepare(x);
        squaredMedianGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code rounds10 + 3}; of the method itself: at most {@code rounds10}. Workspace:
     * none. Here {@code rounds10} is how often the loop in line 10 runs in all.
     */
    public static double squaredMedianValueAndGradient(double[] x, SquaredMedianGradient into) {
        into.prepare(x);
        return squaredMedianValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SquaredMedianGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public SquaredMedianGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SquaredMedianGradient into(double[] x) {
            SquaredMedianGradient holder = new SquaredMedianGradient();
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

    private static void squaredMedianGradientKernel(double[] x, double[] xBar) {
        int k = x.length / 2;
        boolean returned = false;
        int last = -1;
        for (int i = 0; i < x.length; i++) {
            int smaller = 0;
            int equal = 0;
            for (int j = 0; j < x.length; j++) {
                double xj = x[j];
                double xi = x[i];
                if (xj < xi) {
                    smaller++;
                } else if (xj == xi) {
                    equal++;
                }
            }
            if (smaller <= k && smaller + equal > k) {
                returned = true;
                last = i;
                break;
            }
            last = i;
        }
        double t = returned ? 1.0 : 0.0;
        if (last >= 0) {
            int smaller = 0;
            int equal = 0;
            for (int j = 0; j < x.length; j++) {
                double xj = x[j];
                double xLast = x[last];
                if (xj < xLast) {
                    smaller++;
                } else if (xj == xLast) {
                    equal++;
                }
            }
            if (smaller <= k && smaller + equal > k) {
                xBar[last] += 2.0 * t * x[last];
            }
        }
    }

    private static double squaredMedianValueAndGradientKernel(double[] x, double[] xBar) {
        int k = x.length / 2;
        boolean returned = false;
        int last = -1;
        double t = 0.0;
        for (int i = 0; i < x.length; i++) {
            int smaller = 0;
            int equal = 0;
            for (int j = 0; j < x.length; j++) {
                double xj = x[j];
                double xi = x[i];
                if (xj < xi) {
                    smaller++;
                } else if (xj == xi) {
                    equal++;
                }
            }
            if (smaller <= k && smaller + equal > k) {
                double xi = x[i];
                t = xi * xi;
                returned = true;
                last = i;
                break;
            }
            last = i;
        }
        boolean test = last >= 0;
        double t2 = 0.0;
        if (returned) {
            t2 = 1.0;
        } else {
            t = 0.0;
        }
        if (test) {
            int smaller = 0;
            int equal = 0;
            for (int j = 0; j < x.length; j++) {
                double xj = x[j];
                double xLast = x[last];
                if (xj < xLast) {
                    smaller++;
                } else if (xj == xLast) {
                    equal++;
                }
            }
            if (smaller <= k && smaller + equal > k) {
                xBar[last] += 2.0 * t2 * x[last];
            }
        }
        return t;
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
