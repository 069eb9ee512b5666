package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Receivers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ReceiversDerivatives {

    private ReceiversDerivatives() {}

    /** The derivative of {@link Receivers#value(double)} with respect to {@code self} and {@code x}. */
    public static ValueGradient valueGradient(Receivers self, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(self, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Receivers#value(double)} with respect to {@code self} and {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(Receivers self, double x, ValueGradient into) {
        into.prepare(self);
        into.x = valueGradientKernel(self.weight(), self.depth(), x, into.self.weight, into.ints,
                into.booleans, into.chars, into.doubles, into.partials);
    }

    /**
     * Computes the derivative of {@link Receivers#value(double)} with respect to {@code self} and {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(Receivers self, double x, ValueGradient into) {
        into.prepare(self);
        double value = valueValueAndGradientKernel(self.weight(), self.depth(), x, into.self.weight,
                into.ints, into.booleans, into.chars, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Receivers#value(double)} with respect to {@code self} and {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private ReceiversPartials self = new ReceiversPartials();
        private double x;
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final char[][] chars = new char[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code self}. */
        public ReceiversPartials self() {
            return self;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(Receivers self) {
            if (this.self.weight == self.weight()) {
                throw new IllegalArgumentException(
                        "argument self.weight shares an array with the result self.weight");
            }
            this.self.weight = zerosLike(this.self.weight, self.weight());
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.self = self;
            results.x = x;
            return results;
        }
    }

    /** The derivative of {@link Receivers#pruned(double)} with respect to {@code self}. */
    public static PrunedGradient prunedGradient(Receivers self, double x) {
        PrunedGradient into = new PrunedGradient();
        prunedGradient(self, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Receivers#pruned(double)} with respect to {@code self} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8 * (self.weight().length + 1)} bytes beside what grows with
     * the depth of calls.
     */
    public static void prunedGradient(Receivers self, double x, PrunedGradient into) {
        into.prepare(self);
        prunedGradientKernel(into.weightCopy, self.depth(), x, into.self.weight, into.ints, into.doubleRows2,
                into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link Receivers#pruned(double)} with respect to {@code self} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8 * (self.weight().length + 1)} bytes beside what grows with
     * the depth of calls.
     */
    public static double prunedValueAndGradient(Receivers self, double x, PrunedGradient into) {
        into.prepare(self);
        return prunedValueAndGradientKernel(into.weightCopy, self.depth(), x, into.self.weight, into.ints,
                into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link Receivers#pruned(double)} with respect to {@code self}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class PrunedGradient {
        private ReceiversPartials self = new ReceiversPartials();
        private double[] weightCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[2][0][];

        /** An empty holder, which grows to what it meets. */
        public PrunedGradient() {}

        /** The derivative with respect to {@code self}. */
        public ReceiversPartials self() {
            return self;
        }

        private void prepare(Receivers self) {
            if (this.self.weight == self.weight()) {
                throw new IllegalArgumentException(
                        "argument self.weight shares an array with the result self.weight");
            }
            weightCopy = copied(weightCopy, self.weight());
            this.self.weight = zerosLike(this.self.weight, self.weight());
        }

        private PrunedGradient withoutScratch() {
            PrunedGradient results = new PrunedGradient();
            results.self = self;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link Receivers}; overwritten by the next computation.
     */
    public static final class ReceiversPartials {
        private double[] weight = new double[0];

        private ReceiversPartials() {}

        /** The derivative with respect to {@code weight}. */
        public double[] weight() {
            return weight;
        }
    }

    private static double valueGradientKernel(double[] weight, int depth, double x, double[] weightBar,
            int[][] ints, boolean[][] booleans, char[][] chars, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        valueEnergyForward(weight, depth, 0, x, weightBar, tops, booleans, chars, doubles, partials);
        return valueEnergyReverse(weight, 0, x, weightBar, 1.0, tops, booleans, doubles);
    }

    private static double valueValueAndGradientKernel(double[] weight, int depth, double x,
            double[] weightBar, int[][] ints, boolean[][] booleans, char[][] chars, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        double t = valueEnergyForward(weight, depth, 0, x, weightBar, tops, booleans, chars, doubles,
                partials);
        double t2 = valueEnergyReverse(weight, 0, x, weightBar, 1.0, tops, booleans, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code energy}, which leaves behind what its reverse needs. */
    private static double valueEnergyForward(double[] weight, int depth, int node, double x,
            double[] weightBar, int[] tops, boolean[][] booleans, char[][] chars, double[][] doubles,
            double[] partials) {
        boolean test = false;
        double stepGain = 0.0;
        boolean test2 = false;
        double below;
        double t;
        if (node >= weight.length) {
            below = 0.0;
            t = x;
        } else {
            Receivers.Side stepSide = valueChooseForward(weight, depth, node, x, weightBar, tops, chars,
                    partials);
            char stepName = chars[0][0];
            stepGain = partials[0];
            test = stepSide == Receivers.Side.LEFT;
            if (test) {
                below = valueEnergyForward(weight, depth, 2 * node + 1, x * stepGain, weightBar, tops,
                        booleans, chars, doubles, partials);
            } else {
                below = valueEnergyForward(weight, depth, 2 * node + 2, x - stepGain, weightBar, tops,
                        booleans, chars, doubles, partials);
            }
            test2 = stepName == 'd';
            t = test2 ? below * weight[node] : Math.sin(below) + weight[node];
        }
        int top = tops[0];
        int size = top + 2;
        boolean[] booleanStack = booleans[0];
        if (booleanStack.length < size) {
            booleanStack = grow(booleans, 0, size);
        }
        booleanStack[top] = test;
        booleanStack[top + 1] = test2;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = stepGain;
        doubleStack[top2 + 1] = below;
        tops[1] = size2;
        return t;
    }

    /** The reverse of {@code energy}: from adjoints of results to those of parameters. */
    private static double valueEnergyReverse(double[] weight, int node, double x, double[] weightBar,
            double resultBar, int[] tops, boolean[][] booleans, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        boolean[] booleanStack = booleans[0];
        boolean kept = booleanStack[top];
        boolean kept2 = booleanStack[top + 1];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double stepGain = doubleStack[top2];
        double below = doubleStack[top2 + 1];
        if (node >= weight.length) {
            return resultBar;
        }
        double belowBar;
        if (kept2) {
            belowBar = resultBar * weight[node];
            weightBar[node] += resultBar * below;
        } else {
            weightBar[node] += resultBar;
            belowBar = resultBar * Math.cos(below);
        }
        double xBar;
        double stepGainBar;
        if (kept) {
            double xBar2 = valueEnergyReverse(weight, 2 * node + 1, x * stepGain, weightBar, belowBar, tops,
                    booleans, doubles);
            xBar = xBar2 * stepGain;
            stepGainBar = xBar2 * x;
        } else {
            xBar = valueEnergyReverse(weight, 2 * node + 2, x - stepGain, weightBar, belowBar, tops, booleans,
                    doubles);
            stepGainBar = -xBar;
        }
        double t = valueChooseReverse(node, weightBar, stepGainBar, tops);
        return xBar + t;
    }

    /** {@code choose}, which leaves behind what its reverse needs. */
    private static Receivers.Side valueChooseForward(double[] weight, int depth, int node, double x,
            double[] weightBar, int[] tops, char[][] chars, double[] partials) {
        char k = 'r';
        Receivers.Side choice;
        double t;
        if (node == 0) {
            choice = x > 0.0 ? Receivers.Side.LEFT : Receivers.Side.RIGHT;
            t = weight[0];
        } else {
            Receivers.Side aboveSide = valueChooseForward(weight, depth, (node - 1) / 2, x * 0.5, weightBar,
                    tops, chars, partials);
            char aboveName = chars[0][0];
            double aboveGain = partials[0];
            Receivers.Side other = aboveSide == Receivers.Side.LEFT ? Receivers.Side.RIGHT
                    : Receivers.Side.LEFT;
            choice = node % 3 == 0 ? aboveSide : other;
            k = node > depth ? 'd' : aboveName;
            t = aboveGain * 0.8 + 0.1 * x;
        }
        char[] results = room(chars, 0, 1);
        results[0] = k;
        partials[0] = t;
        return choice;
    }

    /** The reverse of {@code choose}: from adjoints of results to those of parameters. */
    private static double valueChooseReverse(int node, double[] weightBar, double resultBar, int[] tops) {
        double xBar = 0.0;
        if (node == 0) {
            weightBar[0] += resultBar;
        } else {
            double xBar2 = valueChooseReverse((node - 1) / 2, weightBar, resultBar * 0.8, tops);
            xBar = resultBar * 0.1 + xBar2 * 0.5;
        }
        return xBar;
    }

    private static void prunedGradientKernel(double[] weight, int depth, double x, double[] weightBar,
            int[][] ints, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int[] made = zeros(ints, 1, 2);
        int[] tops = zeros(ints, 0, 2);
        prunedForward(weight, depth, x, weightBar, tops, doubleRows2, doubles, doubles2, made);
        prunedReverse(weight, depth, x, weightBar, 1.0, tops, doubleRows2, doubles);
    }

    private static double prunedValueAndGradientKernel(double[] weight, int depth, double x,
            double[] weightBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int[] made = zeros(ints, 1, 2);
        int[] tops = zeros(ints, 0, 2);
        double t = prunedForward(weight, depth, x, weightBar, tops, doubleRows2, doubles, doubles2, made);
        prunedReverse(weight, depth, x, weightBar, 1.0, tops, doubleRows2, doubles);
        return t;
    }

    /** {@code pruned}, which leaves behind what its reverse needs. */
    private static double prunedForward(double[] weight, int depth, double x, double[] weightBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[] made) {
        double t = 0.0;
        double t2;
        double[] rest = null;
        double[] restBar = null;
        if (depth == 0 || weight.length == 0) {
            t2 = x;
        } else {
            int k = weight.length - 1;
            rest = fromPool(doubles2, 0, made[0], k);
            made[0] += 1;
            restBar = fromPool(doubles2, 1, made[1], k);
            made[1] += 1;
            for (int i = 0; i < k; i++) {
                double weightI1 = weight[i + 1];
                double weightI = weight[i];
                rest[i] = weightI1 * weightI;
                int top = tops[0];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = weightI;
                doubleStack[top + 1] = weightI1;
                tops[0] = size;
            }
            t = weight[0];
            t2 = prunedForward(rest, depth - 1, x * t + depth, restBar, tops, doubleRows2, doubles, doubles2,
                    made);
        }
        int top = tops[1];
        int size = top + 2;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = restBar;
        refs[top + 1] = rest;
        tops[1] = size;
        int top2 = tops[0];
        int size2 = top2 + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        tops[0] = size2;
        return t2;
    }

    /** The reverse of {@code pruned}: from adjoints of results to those of parameters. */
    private static double prunedReverse(double[] weight, int depth, double x, double[] weightBar,
            double resultBar, int[] tops, double[][][] doubleRows2, double[][] doubles) {
        int top = tops[1] - 2;
        tops[1] = top;
        double[][] refs = doubleRows2[0];
        double[] restBar = refs[top];
        double[] rest = refs[top + 1];
        int top2 = tops[0] - 1;
        tops[0] = top2;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top2];
        if (depth == 0 || weight.length == 0) {
            return resultBar;
        }
        double xBar = prunedReverse(rest, depth - 1, x * kept + depth, restBar, resultBar, tops, doubleRows2,
                doubles);
        double t = xBar * kept;
        weightBar[0] += xBar * x;
        for (int i = weight.length - 1 - 1; i >= 0; i--) {
            int top3 = tops[0] - 2;
            tops[0] = top3;
            double[] doubleStack2 = doubles[0];
            double restBarI = restBar[i];
            restBar[i] = 0.0;
            weightBar[i] += restBarI * doubleStack2[top3 + 1];
            weightBar[i + 1] += restBarI * doubleStack2[top3];
        }
        return t;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static char[] room(char[][] slots, int slot, int length) {
        char[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new char[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, (char) 0);
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
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
