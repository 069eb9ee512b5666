package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Knapsack}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class KnapsackDerivatives {

    private KnapsackDerivatives() {}

    /**
     * The derivative of {@link Knapsack#f(double[], int[], int, double)} with respect to {@code value} and
     * {@code penalty}.
     *
     * <p>
     * The branch on active values (line 24) has the derivative of the side taken.
     */
    public static FGradient fGradient(double[] value, int[] weight, int cap, double penalty) {
        FGradient into = new FGradient();
        fGradient(value, weight, cap, penalty, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Knapsack#f(double[], int[], int, double)} with respect to
     * {@code value} and {@code penalty} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds14 + 3}; of the method itself: {@code 3 * rounds14 + 4}.
     * Workspace: {@code 5 * (4 * cap + rounds14 + 4)} bytes, and while it grows at most twice as many. Here
     * {@code rounds14} is how often the loop in line 14 runs in all.
     */
    public static void fGradient(double[] value, int[] weight, int cap, double penalty, FGradient into) {
        into.prepare(value);
        into.penalty = fGradientKernel(value, weight, cap, penalty, into.value, into.booleans, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link Knapsack#f(double[], int[], int, double)} with respect to
     * {@code value} and {@code penalty} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds14 + 6}; of the method itself: {@code 3 * rounds14 + 4}.
     * Workspace: {@code 5 * (4 * cap + rounds14 + 4)} bytes, and while it grows at most twice as many. Here
     * {@code rounds14} is how often the loop in line 14 runs in all.
     */
    public static double fValueAndGradient(double[] value, int[] weight, int cap, double penalty,
            FGradient into) {
        into.prepare(value);
        double value_ = fValueAndGradientKernel(value, weight, cap, penalty, into.value, into.booleans,
                into.ints, into.doubles, into.partials);
        into.penalty = into.partials[0];
        return value_;
    }

    /**
     * The derivative of {@link Knapsack#f(double[], int[], int, double)} with respect to {@code value} and
     * {@code penalty}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[] value = new double[0];
        private double penalty;
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] value) {
            FGradient holder = new FGradient();
            holder.value = value;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code value}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] value() {
            return value;
        }

        /** The derivative with respect to {@code penalty}. */
        public double penalty() {
            return penalty;
        }

        private void prepare(double[] value) {
            if (this.value == value) {
                throw new IllegalArgumentException("argument value shares an array with the result value");
            }
            if (given && !sameShape(this.value, value)) {
                throw new IllegalArgumentException(
                        "the array given for the result value has not the shape of the argument");
            }
            this.value = zerosLike(this.value, value);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.value = value;
            results.penalty = penalty;
            return results;
        }
    }

    private static double fGradientKernel(double[] value, int[] weight, int cap, double penalty,
            double[] valueBar, boolean[][] booleans, int[][] ints, double[][] doubles) {
        boolean[] tape = booleans[0];
        int[] tape2 = ints[0];
        int k = cap + 1;
        double[] dp = room(doubles, 0, k);
        double[] dpBar = room(doubles, 1, k);
        int[] cnt = room(ints, 1, k);
        int k2 = 0;
        for (int i = 0; i < value.length; i++) {
            int weightI = weight[i];
            long size = k2 + (cap - (long) weightI + 1L);
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(ints, 0, size);
            }
            if (cap >= weightI) {
                double valueI = value[i];
                for (int c = cap; c >= weightI; c--) {
                    int k3 = c - weightI;
                    int cntK3 = cnt[k3];
                    tape2[k2] = cntK3;
                    double with = dp[k3] + valueI - penalty * cntK3;
                    boolean test = with > dp[c];
                    tape[k2] = test;
                    if (test) {
                        dp[c] = with;
                        cnt[c] = cntK3 + 1;
                    }
                    k2++;
                }
            }
        }
        double m = Double.NEGATIVE_INFINITY;
        int at = -1;
        int last = -1;
        for (int c = 0; c <= cap; c++) {
            double m2 = dp[c];
            if (m2 > m) {
                at = c;
                last = c;
            } else {
                m2 = m;
            }
            m = m2;
        }
        double penaltyBar = 0.02 * at * penalty;
        if (last >= 0) {
            dpBar[last] += 1.0;
        }
        for (int i = value.length - 1; i >= 0; i--) {
            int weightI = weight[i];
            if (weightI <= cap) {
                double valueBarI = valueBar[i];
                for (int c = weightI; c <= cap; c++) {
                    int k3 = c - weightI;
                    double t = tape2[k2 - 1];
                    double withBar = 0.0;
                    if (tape[k2 - 1]) {
                        withBar = dpBar[c];
                        dpBar[c] = 0.0;
                    }
                    penaltyBar -= withBar * t;
                    valueBarI += withBar;
                    dpBar[k3] += withBar;
                    k2--;
                }
                valueBar[i] = valueBarI;
            }
        }
        return penaltyBar;
    }

    private static double fValueAndGradientKernel(double[] value, int[] weight, int cap, double penalty,
            double[] valueBar, boolean[][] booleans, int[][] ints, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        int[] tape2 = ints[0];
        int k = cap + 1;
        double[] dp = room(doubles, 0, k);
        double[] dpBar = room(doubles, 1, k);
        int[] cnt = room(ints, 1, k);
        int k2 = 0;
        for (int i = 0; i < value.length; i++) {
            int weightI = weight[i];
            long size = k2 + (cap - (long) weightI + 1L);
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(ints, 0, size);
            }
            if (cap >= weightI) {
                double valueI = value[i];
                for (int c = cap; c >= weightI; c--) {
                    int k3 = c - weightI;
                    int cntK3 = cnt[k3];
                    tape2[k2] = cntK3;
                    double with = dp[k3] + valueI - penalty * cntK3;
                    boolean test = with > dp[c];
                    tape[k2] = test;
                    if (test) {
                        dp[c] = with;
                        cnt[c] = cntK3 + 1;
                    }
                    k2++;
                }
            }
        }
        double m = Double.NEGATIVE_INFINITY;
        int at = -1;
        int last = -1;
        for (int c = 0; c <= cap; c++) {
            double m2 = dp[c];
            if (m2 > m) {
                at = c;
                last = c;
            } else {
                m2 = m;
            }
            m = m2;
        }
        double t = 0.01 * at * penalty;
        double t2 = m + t * penalty;
        double penaltyBar = 2.0 * t;
        if (last >= 0) {
            dpBar[last] += 1.0;
        }
        for (int i = value.length - 1; i >= 0; i--) {
            int weightI = weight[i];
            if (weightI <= cap) {
                double valueBarI = valueBar[i];
                for (int c = weightI; c <= cap; c++) {
                    int k3 = c - weightI;
                    double t3 = tape2[k2 - 1];
                    double withBar = 0.0;
                    if (tape[k2 - 1]) {
                        withBar = dpBar[c];
                        dpBar[c] = 0.0;
                    }
                    penaltyBar -= withBar * t3;
                    valueBarI += withBar;
                    dpBar[k3] += withBar;
                    k2--;
                }
                valueBar[i] = valueBarI;
            }
        }
        partials[0] = penaltyBar;
        return t2;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
