package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MaskedByTheCaller}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MaskedByTheCallerDerivatives {

    private MaskedByTheCallerDerivatives() {}

    /**
     * The derivative of {@link MaskedByTheCaller#chosen(double, int)} with respect to {@code x}.
     *
     * <p>
     * At {@code x == 0} (line 15), the derivative of {@code sqrt} is infinite. At {@code x == 0} (line 15),
     * the derivative of {@code log} is infinite, and NaN below. The branch on active values (line 11) has the
     * derivative of the side taken.
     */
    public static ChosenGradient chosenGradient(double x, int n) {
        ChosenGradient into = new ChosenGradient();
        chosenGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#chosen(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2} beside those of the methods called; of the method itself: at most
     * {@code 1} beside those of the methods called. Workspace: {@code 4} bytes beside what grows with the
     * depth of calls.
     */
    public static void chosenGradient(double x, int n, ChosenGradient into) {
        into.x = chosenGradientKernel(x, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#chosen(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3} beside those of the methods called; of the method itself: at most
     * {@code 1} beside those of the methods called. Workspace: {@code 4} bytes beside what grows with the
     * depth of calls.
     */
    public static double chosenValueAndGradient(double x, int n, ChosenGradient into) {
        double value = chosenValueAndGradientKernel(x, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedByTheCaller#chosen(double, int)} with respect to {@code x}, as a number.
     *
     * <p>
     * At {@code x == 0} (line 15), the derivative of {@code sqrt} is infinite. At {@code x == 0} (line 15),
     * the derivative of {@code log} is infinite, and NaN below. The branch on active values (line 11) has the
     * derivative of the side taken.
     */
    public static double chosenDerivative(double x, int n) {
        return chosenGradient(x, n).x();
    }

    /**
     * The derivative of {@link MaskedByTheCaller#chosen(double, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChosenGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ChosenGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private ChosenGradient withoutScratch() {
            ChosenGradient results = new ChosenGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link MaskedByTheCaller#passed(double, double, int)} with respect to {@code x} and
     * {@code w}.
     *
     * <p>
     * The branch on active values (line 22) has the derivative of the side taken.
     */
    public static PassedGradient passedGradient(double x, double w, int n) {
        PassedGradient into = new PassedGradient();
        passedGradient(x, w, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#passed(double, double, int)} with respect to
     * {@code x} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: nothing beside what grows with the depth of calls.
     */
    public static void passedGradient(double x, double w, int n, PassedGradient into) {
        passedGradientKernel(x, w, n, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#passed(double, double, int)} with respect to
     * {@code x} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: nothing beside what grows with the depth of calls.
     */
    public static double passedValueAndGradient(double x, double w, int n, PassedGradient into) {
        double value = passedValueAndGradientKernel(x, w, n, into.partials);
        into.x = into.partials[0];
        into.w = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link MaskedByTheCaller#passed(double, double, int)} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PassedGradient {
        private double x;
        private double w;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public PassedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }
    }

    /** The derivative of {@link MaskedByTheCaller#always(double, int)} with respect to {@code x}. */
    public static AlwaysGradient alwaysGradient(double x, int n) {
        AlwaysGradient into = new AlwaysGradient();
        alwaysGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#always(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void alwaysGradient(double x, int n, AlwaysGradient into) {
        into.x = alwaysGradientKernel(x, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link MaskedByTheCaller#always(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double alwaysValueAndGradient(double x, int n, AlwaysGradient into) {
        double value = alwaysValueAndGradientKernel(x, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MaskedByTheCaller#always(double, int)} with respect to {@code x}, as a number.
     */
    public static double alwaysDerivative(double x, int n) {
        return alwaysGradient(x, n).x();
    }

    /**
     * The derivative of {@link MaskedByTheCaller#always(double, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class AlwaysGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public AlwaysGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private AlwaysGradient withoutScratch() {
            AlwaysGradient results = new AlwaysGradient();
            results.x = x;
            return results;
        }
    }

    private static double chosenGradientKernel(double x, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        chosenRootsForward(x, n, tops, doubles);
        double yBar = 0.0;
        double xBar = 0.0;
        if (x > 0.0) {
            yBar = 1.0;
        } else {
            xBar = 2.0 * x;
        }
        double t = chosenRootsReverse(x, n, yBar, tops, doubles);
        return xBar + t;
    }

    private static double chosenValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double y = chosenRootsForward(x, n, tops, doubles);
        double yBar = 0.0;
        double xBar = 0.0;
        if (x > 0.0) {
            yBar = 1.0;
        } else {
            y = x * x;
            xBar = 2.0 * x;
        }
        double t = chosenRootsReverse(x, n, yBar, tops, doubles);
        partials[0] = xBar + t;
        return y;
    }

    /** {@code roots}, which leaves behind what its reverse needs. */
    private static double chosenRootsForward(double x, int n, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4;
        if (n == 0) {
            t4 = Math.log(x);
        } else {
            t = Math.sqrt(x);
            t2 = chosenRootsForward(x, n - 1, tops, doubles);
            t3 = 1.0 / x;
            t4 = t * t2 + t3;
        }
        int top = tops[0];
        int size = top + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = t3;
        tops[0] = size;
        return t4;
    }

    /** The reverse of {@code roots}: from adjoints of results to those of parameters. */
    private static double chosenRootsReverse(double x, int n, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        double xBar;
        if (n == 0) {
            double t = resultBar * (x >= 0.0 ? 1.0 / Math.abs(x) : Double.NaN);
            xBar = resultBar == 0.0 ? 0.0 : t;
        } else {
            boolean test = resultBar == 0.0;
            double t = chosenRootsReverse(x, n - 1, test ? 0.0 : resultBar * kept, tops, doubles);
            double t2 = 0.5 * (test ? 0.0 : resultBar * kept2);
            double t3 = t2 == 0.0 ? 0.0 : t2 / Math.abs(kept);
            xBar = (test ? 0.0 : -(resultBar * kept3 * kept3)) + t + t3;
        }
        return xBar;
    }

    private static void passedGradientKernel(double x, double w, int n, double[] partials) {
        double y = 1.0 / x;
        boolean test = x != 0.0;
        double yBar = passedScaledReverse(y, w, n, test ? 1.0 : 0.0, partials);
        double partials0 = partials[0];
        partials[0] = yBar == 0.0 ? 0.0 : -(yBar * y * y);
        partials[1] = (test ? 0.0 : 1.0) + partials0;
    }

    private static double passedValueAndGradientKernel(double x, double w, int n, double[] partials) {
        double y = 1.0 / x;
        double z = passedScaledForward(y, w, n);
        boolean test = x != 0.0;
        double yBar = passedScaledReverse(y, w, n, test ? 1.0 : 0.0, partials);
        double partials0 = partials[0];
        partials[0] = yBar == 0.0 ? 0.0 : -(yBar * y * y);
        partials[1] = (test ? 0.0 : 1.0) + partials0;
        return test ? z : w;
    }

    /** {@code scaled}, which leaves behind what its reverse needs. */
    private static double passedScaledForward(double y, double w, int n) {
        if (n == 0) {
            return w * y;
        }
        double t = passedScaledForward(y * w, w, n - 1);
        return 0.5 * t;
    }

    /** The reverse of {@code scaled}: from adjoints of results to those of parameters. */
    private static double passedScaledReverse(double y, double w, int n, double resultBar,
            double[] partials) {
        double wBar;
        double yBar;
        if (n == 0) {
            wBar = resultBar == 0.0 ? 0.0 : resultBar * y;
            yBar = resultBar * w;
        } else {
            double yBar2 = passedScaledReverse(y * w, w, n - 1, resultBar * 0.5, partials);
            double partials0 = partials[0];
            yBar = yBar2 * w;
            wBar = partials0 + (yBar2 == 0.0 ? 0.0 : yBar2 * y);
        }
        partials[0] = wBar;
        return yBar;
    }

    private static double alwaysGradientKernel(double x, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        alwaysForward(x, n, tops, doubles);
        return alwaysReverse(x, n, 1.0, tops, doubles);
    }

    private static double alwaysValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = alwaysForward(x, n, tops, doubles);
        double t2 = alwaysReverse(x, n, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code always}, which leaves behind what its reverse needs. */
    private static double alwaysForward(double x, int n, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (n == 0) {
            t3 = x;
        } else {
            t = alwaysForward(x * 0.5, n - 1, tops, doubles);
            t2 = x / (2.0 + t * x);
            t3 = t2;
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
        return t3;
    }

    /** The reverse of {@code always}: from adjoints of results to those of parameters. */
    private static double alwaysReverse(double x, int n, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (n == 0) {
            return resultBar;
        }
        double t = resultBar / (2.0 + kept * x);
        boolean test = resultBar == 0.0;
        double t2 = test ? 0.0 : -(t * kept2);
        double xBar = alwaysReverse(x * 0.5, n - 1, t2 * x, tops, doubles);
        return (test ? 0.0 : t) + (t2 == 0.0 ? 0.0 : t2 * kept) + xBar * 0.5;
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
}
