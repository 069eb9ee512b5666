package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LabeledBreak}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabeledBreakDerivatives {

    private LabeledBreakDerivatives() {}

    /**
     * The derivative of {@link LabeledBreak#value(double[], double)} with respect to {@code x} and
     * {@code goal}.
     *
     * <p>
     * Branches on active values (lines 13 and 15) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double goal) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, goal, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LabeledBreak#value(double[], double)} with respect to {@code x} and
     * {@code goal} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * rounds12 + 5 * rounds13)}; of the method itself: at most
     * {@code 2 * rounds12 + 3 * rounds13 + 1}. Workspace: {@code 5 * rounds12 + 8 * rounds13} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double[] x, double goal, ValueGradient into) {
        into.prepare(x);
        into.goal = valueGradientKernel(x, goal, into.x, into.ints, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link LabeledBreak#value(double[], double)} with respect to {@code x} and
     * {@code goal} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * rounds12 + 10 * rounds13 + 1}; of the method itself: at most
     * {@code 2 * rounds12 + 3 * rounds13 + 1}. Workspace: {@code 5 * rounds12 + 8 * rounds13} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double goal, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, goal, into.x, into.ints, into.doubles, into.booleans,
                into.partials);
        into.goal = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LabeledBreak#value(double[], double)} with respect to {@code x} and
     * {@code goal}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double goal;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final boolean[][] booleans = new boolean[1][0];
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

        /** The derivative with respect to {@code goal}. */
        public double goal() {
            return goal;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.goal = goal;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double goal, double[] xBar, int[][] ints,
            double[][] doubles, boolean[][] booleans) {
        int[] tripsTape = ints[0];
        double[] sumTape = doubles[0];
        boolean[] stopSearchTape = booleans[0];
        int k = 0;
        double sum = 0.0;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (stopSearchTape.length < size) {
                stopSearchTape = grow(booleans, 0, size);
            }
            boolean stopSearch = false;
            int trips2 = 0;
            for (int j = 0; j < i; j++) {
                if (sumTape.length < k + 1L) {
                    sumTape = grow(doubles, 0, k + 1L);
                }
                double xj = x[j];
                sum += x[i] * xj;
                sumTape[k] = sum;
                k++;
                trips2++;
                if (sum > goal) {
                    sum *= xj;
                    stopSearch = true;
                    break;
                }
                if (xj < -0.5) {
                    break;
                }
            }
            stopSearchTape[trips] = stopSearch;
            tripsTape[trips] = trips2;
            trips++;
            if (stopSearch) {
                break;
            }
            sum += 0.25 * x[i];
        }
        double sumBar = goal;
        for (int i = trips - 1; i >= 0; i--) {
            int trips2 = tripsTape[i];
            if (!stopSearchTape[i]) {
                xBar[i] += sumBar * 0.25;
            }
            int k2 = trips2 - 1;
            if (k2 >= 0) {
                double xi = x[i];
                for (int j = k2; j >= 0; j--) {
                    double xj = x[j];
                    double sum2 = sumTape[k - 1];
                    double t = 0.0;
                    if (sum2 > goal) {
                        t = sumBar * sum2;
                        sumBar *= xj;
                    }
                    xBar[j] += t + sumBar * xi;
                    xBar[i] += sumBar * xj;
                    k--;
                }
            }
        }
        return sum;
    }

    private static double valueValueAndGradientKernel(double[] x, double goal, double[] xBar, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tripsTape = ints[0];
        double[] sumTape = doubles[0];
        boolean[] stopSearchTape = booleans[0];
        int k = 0;
        double sum = 0.0;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (stopSearchTape.length < size) {
                stopSearchTape = grow(booleans, 0, size);
            }
            boolean stopSearch = false;
            int trips2 = 0;
            for (int j = 0; j < i; j++) {
                if (sumTape.length < k + 1L) {
                    sumTape = grow(doubles, 0, k + 1L);
                }
                double xj = x[j];
                sum += x[i] * xj;
                sumTape[k] = sum;
                k++;
                trips2++;
                if (sum > goal) {
                    sum *= xj;
                    stopSearch = true;
                    break;
                }
                if (xj < -0.5) {
                    break;
                }
            }
            stopSearchTape[trips] = stopSearch;
            tripsTape[trips] = trips2;
            trips++;
            if (stopSearch) {
                break;
            }
            sum += 0.25 * x[i];
        }
        double t = sum * goal;
        double sumBar = goal;
        for (int i = trips - 1; i >= 0; i--) {
            int trips2 = tripsTape[i];
            if (!stopSearchTape[i]) {
                xBar[i] += sumBar * 0.25;
            }
            int k2 = trips2 - 1;
            if (k2 >= 0) {
                double xi = x[i];
                for (int j = k2; j >= 0; j--) {
                    double xj = x[j];
                    double sum2 = sumTape[k - 1];
                    double t2 = 0.0;
                    if (sum2 > goal) {
                        t2 = sumBar * sum2;
                        sumBar *= xj;
                    }
                    xBar[j] += t2 + sumBar * xi;
                    xBar[i] += sumBar * xj;
                    k--;
                }
            }
        }
        partials[0] = sum;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
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
