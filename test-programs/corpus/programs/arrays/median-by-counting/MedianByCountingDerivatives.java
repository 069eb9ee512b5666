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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * rounds10}; of the method itself: at most {@code rounds10}. Workspace:
     * {@code rounds10} bytes, and while it grows at most twice as many. Here {@code rounds10} is how often
     * the loop in line 10 runs in all.
     */
    public static void squaredMedianGradient(double[] x, SquaredMedianGradient into) {
        into.prepare(x);
        squaredMedianGradientKernel(x, into.x, into.booleans);
    }

    /**
     * Computes the derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * rounds10}; of the method itself: at most {@code rounds10}. Workspace:
     * {@code rounds10} bytes, and while it grows at most twice as many. Here {@code rounds10} is how often
     * the loop in line 10 runs in all.
     */
    public static double squaredMedianValueAndGradient(double[] x, SquaredMedianGradient into) {
        into.prepare(x);
        return squaredMedianValueAndGradientKernel(x, into.x, into.booleans);
    }

    /**
     * The derivative of {@link MedianByCounting#squaredMedian(double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SquaredMedianGradient {
        private double[] x = new double[0];
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];

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

        private SquaredMedianGradient withoutScratch() {
            SquaredMedianGradient results = new SquaredMedianGradient();
            results.x = x;
            return results;
        }
    }

    private static void squaredMedianGradientKernel(double[] x, double[] xBar, boolean[][] booleans) {
        boolean[] tape = booleans[0];
        int k = x.length / 2;
        boolean returned = false;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
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
            boolean test = smaller <= k && smaller + equal > k;
            tape[trips] = test;
            trips++;
            if (test) {
                returned = true;
                break;
            }
        }
        double t = returned ? 1.0 : 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            if (tape[i]) {
                xBar[i] += 2.0 * t * x[i];
            }
            t = 0.0;
        }
    }

    private static double squaredMedianValueAndGradientKernel(double[] x, double[] xBar,
            boolean[][] booleans) {
        boolean[] tape = booleans[0];
        int k = x.length / 2;
        boolean returned = false;
        int trips = 0;
        double t = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
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
            boolean test = smaller <= k && smaller + equal > k;
            tape[trips] = test;
            trips++;
            if (test) {
                double xi = x[i];
                t = xi * xi;
                returned = true;
                break;
            }
        }
        double t2 = 0.0;
        if (returned) {
            t2 = 1.0;
        } else {
            t = 0.0;
        }
        for (int i = trips - 1; i >= 0; i--) {
            if (tape[i]) {
                xBar[i] += 2.0 * t2 * x[i];
            }
            t2 = 0.0;
        }
        return t;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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
