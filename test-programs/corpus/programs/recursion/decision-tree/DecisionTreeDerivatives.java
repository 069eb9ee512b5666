package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DecisionTree}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DecisionTreeDerivatives {

    private DecisionTreeDerivatives() {}

    /**
     * The derivative of {@link DecisionTree#f(DecisionTree.Node[], double[], double)} with respect to
     * {@code tree}, {@code x} and {@code temp}.
     *
     * <p>
     * The branch on active values (line 23) has the derivative of the side taken.
     */
    public static FGradient fGradient(DecisionTree.Node[] tree, double[] x, double temp) {
        FGradient into = new FGradient();
        fGradient(tree, x, temp, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DecisionTree#f(DecisionTree.Node[], double[], double)} with respect
     * to {@code tree}, {@code x} and {@code temp} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 4 * (11 * tree.length + 1)} bytes beside what grows with the
     * depth of calls.
     */
    public static void fGradient(DecisionTree.Node[] tree, double[] x, double temp, FGradient into) {
        into.prepare(tree, x);
        into.temp = fGradientKernel(into.treeLeft, into.treeRight, into.treeSplit, into.treeValue,
                into.treeFeature, x, temp, into.treeSplitBar, into.treeValueBar, into.x, into.ints,
                into.doubles);
        into.scatter();
    }

    /**
     * Computes the derivative of {@link DecisionTree#f(DecisionTree.Node[], double[], double)} with respect
     * to {@code tree}, {@code x} and {@code temp} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 1} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 4 * (11 * tree.length + 1)} bytes beside what grows with the
     * depth of calls.
     */
    public static double fValueAndGradient(DecisionTree.Node[] tree, double[] x, double temp,
            FGradient into) {
        into.prepare(tree, x);
        double value = fValueAndGradientKernel(into.treeLeft, into.treeRight, into.treeSplit, into.treeValue,
                into.treeFeature, x, temp, into.treeSplitBar, into.treeValueBar, into.x, into.ints,
                into.doubles, into.partials);
        into.temp = into.partials[0];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link DecisionTree#f(DecisionTree.Node[], double[], double)} with respect to
     * {@code tree}, {@code x} and {@code temp}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class FGradient {
        private NodePartials[] tree = new NodePartials[0];
        private double[] x = new double[0];
        private double temp;
        private double[] treeSplitBar = new double[0];
        private double[] treeValueBar = new double[0];
        private boolean given;
        private int[] treeLeft = new int[0];
        private int[] treeRight = new int[0];
        private double[] treeSplit = new double[0];
        private double[] treeValue = new double[0];
        private int[] treeFeature = new int[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static FGradient into(double[] x) {
            FGradient holder = new FGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code tree}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public NodePartials[] tree() {
            return tree;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code temp}. */
        public double temp() {
            return temp;
        }

        private void prepare(DecisionTree.Node[] tree, double[] x) {
            treeLeft = sized(treeLeft, tree.length);
            treeRight = sized(treeRight, tree.length);
            treeSplit = sized(treeSplit, tree.length);
            treeValue = sized(treeValue, tree.length);
            treeFeature = sized(treeFeature, tree.length);
            for (int i = 0; i < tree.length; i++) {
                DecisionTree.Node node = tree[i];
                treeLeft[i] = node.left();
                treeRight[i] = node.right();
                treeSplit[i] = node.split();
                treeValue[i] = node.value();
                treeFeature[i] = node.feature();
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            treeSplitBar = zerosLike(treeSplitBar, treeSplit);
            treeValueBar = zerosLike(treeValueBar, treeValue);
            this.x = zerosLike(this.x, x);
        }

        private void scatter() {
            this.tree = mirrors(this.tree, treeSplitBar.length);
            for (int i = 0; i < this.tree.length; i++) {
                NodePartials mirror = this.tree[i];
                mirror.split = treeSplitBar[i];
                mirror.value = treeValueBar[i];
            }
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.tree = tree;
            results.x = x;
            results.temp = temp;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link DecisionTree.Node}; overwritten by the next
     * computation.
     */
    public static final class NodePartials {
        private double split;
        private double value;

        private NodePartials() {}

        /** The derivative with respect to {@code split}. */
        public double split() {
            return split;
        }

        /** The derivative with respect to {@code value}. */
        public double value() {
            return value;
        }
    }

    private static double fGradientKernel(int[] treeLeft, int[] treeRight, double[] treeSplit,
            double[] treeValue, int[] treeFeature, double[] x, double temp, double[] treeSplitBar,
            double[] treeValueBar, double[] xBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        fEvalForward(treeLeft, treeRight, treeSplit, treeValue, treeFeature, 0, x, temp, treeSplitBar,
                treeValueBar, xBar, tops, doubles);
        fHardReverse(treeLeft, treeRight, treeSplit, treeValue, treeFeature, 0, x, treeValueBar, xBar, 1.0,
                tops);
        return fEvalReverse(treeLeft, treeRight, treeFeature, 0, temp, treeSplitBar, treeValueBar, xBar, 1.0,
                tops, doubles);
    }

    private static double fValueAndGradientKernel(int[] treeLeft, int[] treeRight, double[] treeSplit,
            double[] treeValue, int[] treeFeature, double[] x, double temp, double[] treeSplitBar,
            double[] treeValueBar, double[] xBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = fEvalForward(treeLeft, treeRight, treeSplit, treeValue, treeFeature, 0, x, temp,
                treeSplitBar, treeValueBar, xBar, tops, doubles);
        double t2 = fHardForward(treeLeft, treeRight, treeSplit, treeValue, treeFeature, 0, x, treeSplitBar,
                treeValueBar, xBar, tops);
        fHardReverse(treeLeft, treeRight, treeSplit, treeValue, treeFeature, 0, x, treeValueBar, xBar, 1.0,
                tops);
        double t3 = fEvalReverse(treeLeft, treeRight, treeFeature, 0, temp, treeSplitBar, treeValueBar, xBar,
                1.0, tops, doubles);
        partials[0] = t3;
        return t + t2;
    }

    /** {@code eval}, which leaves behind what its reverse needs. */
    private static double fEvalForward(int[] tLeft, int[] tRight, double[] tSplit, double[] tValue,
            int[] tFeature, int i, double[] x, double temp, double[] tSplitBar, double[] tValueBar,
            double[] xBar, int[] tops, double[][] doubles) {
        int nLeft = tLeft[i];
        int nRight = tRight[i];
        double nSplit = tSplit[i];
        double nValue = tValue[i];
        int nFeature = tFeature[i];
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double p = 0.0;
        double t4 = 0.0;
        if (nLeft >= 0) {
            t = (x[nFeature] - nSplit) / temp;
            double t5 = Math.exp(-Math.abs(t));
            double t6 = 1.0 + t5;
            p = (t > 0.0 ? t5 : 1.0) / t6;
            t2 = -(t5 / (t6 * t6));
            t3 = fEvalForward(tLeft, tRight, tSplit, tValue, tFeature, nLeft, x, temp, tSplitBar, tValueBar,
                    xBar, tops, doubles);
            t4 = fEvalForward(tLeft, tRight, tSplit, tValue, tFeature, nRight, x, temp, tSplitBar, tValueBar,
                    xBar, tops, doubles);
            nValue = p * t3 + (1.0 - p) * t4;
        }
        int top = tops[0];
        int size = top + 5;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = t3;
        doubleStack[top + 3] = p;
        doubleStack[top + 4] = t4;
        tops[0] = size;
        return nValue;
    }

    /** The reverse of {@code eval}: from adjoints of results to those of parameters. */
    private static double fEvalReverse(int[] tLeft, int[] tRight, int[] tFeature, int i, double temp,
            double[] tSplitBar, double[] tValueBar, double[] xBar, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 5;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        double p = doubleStack[top + 3];
        double kept4 = doubleStack[top + 4];
        int nLeft = tLeft[i];
        int nRight = tRight[i];
        int nFeature = tFeature[i];
        double nValueBar = 0.0;
        double tempBar = 0.0;
        double nSplitBar = 0.0;
        if (nLeft < 0) {
            nValueBar = resultBar;
        } else {
            double t = fEvalReverse(tLeft, tRight, tFeature, nRight, temp, tSplitBar, tValueBar, xBar,
                    resultBar * (1.0 - p), tops, doubles);
            double pBar = resultBar * kept3 - resultBar * kept4;
            double t2 = fEvalReverse(tLeft, tRight, tFeature, nLeft, temp, tSplitBar, tValueBar, xBar,
                    resultBar * p, tops, doubles);
            double t3 = pBar * kept2 / temp;
            tempBar = t + t2 - t3 * kept;
            nSplitBar = -t3;
            xBar[nFeature] += t3;
        }
        tValueBar[i] += nValueBar;
        tSplitBar[i] += nSplitBar;
        return tempBar;
    }

    /** {@code hard}, which leaves behind what its reverse needs. */
    private static double fHardForward(int[] tLeft, int[] tRight, double[] tSplit, double[] tValue,
            int[] tFeature, int i, double[] x, double[] tSplitBar, double[] tValueBar, double[] xBar,
            int[] tops) {
        int tLeftI = tLeft[i];
        double t;
        if (tLeftI < 0) {
            t = tValue[i] * x[0];
        } else if (x[tFeature[i]] < tSplit[i]) {
            t = fHardForward(tLeft, tRight, tSplit, tValue, tFeature, tLeftI, x, tSplitBar, tValueBar, xBar,
                    tops);
        } else {
            t = fHardForward(tLeft, tRight, tSplit, tValue, tFeature, tRight[i], x, tSplitBar, tValueBar,
                    xBar, tops);
        }
        return t;
    }

    /** The reverse of {@code hard}: from adjoints of results to those of parameters. */
    private static void fHardReverse(int[] tLeft, int[] tRight, double[] tSplit, double[] tValue,
            int[] tFeature, int i, double[] x, double[] tValueBar, double[] xBar, double resultBar,
            int[] tops) {
        int tLeftI = tLeft[i];
        if (tLeftI < 0) {
            xBar[0] += resultBar * tValue[i];
            tValueBar[i] += resultBar * x[0];
        } else if (x[tFeature[i]] < tSplit[i]) {
            fHardReverse(tLeft, tRight, tSplit, tValue, tFeature, tLeftI, x, tValueBar, xBar, resultBar,
                    tops);
        } else {
            fHardReverse(tLeft, tRight, tSplit, tValue, tFeature, tRight[i], x, tValueBar, xBar, resultBar,
                    tops);
        }
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

    /** An array of the given length: the last one if it has that length. */
    private static int[] sized(int[] last, int length) {
        return last.length == length ? last : new int[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static NodePartials[] mirrors(NodePartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        NodePartials[] fresh = new NodePartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new NodePartials();
        }
        return fresh;
    }
}
