package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NewtonByTailCalls}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NewtonByTailCallsDerivatives {

    private NewtonByTailCallsDerivatives() {}

    /**
     * The derivative of {@link NewtonByTailCalls#root(double, double, double)} with respect to {@code x} and
     * {@code a}.
     *
     * <p>
     * The branch on active values (line 11) has the derivative of the side taken.
     */
    public static RootGradient rootGradient(double x, double a, double tolerance) {
        RootGradient into = new RootGradient();
        rootGradient(x, a, tolerance, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NewtonByTailCalls#root(double, double, double)} with respect to
     * {@code x} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void rootGradient(double x, double a, double tolerance, RootGradient into) {
        rootGradientKernel(x, a, tolerance, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.a = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NewtonByTailCalls#root(double, double, double)} with respect to
     * {@code x} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double rootValueAndGradient(double x, double a, double tolerance, RootGradient into) {
        double value = rootValueAndGradientKernel(x, a, tolerance, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.a = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NewtonByTailCalls#root(double, double, double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RootGradient {
        private double x;
        private double a;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public RootGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        private RootGradient withoutScratch() {
            RootGradient results = new RootGradient();
            results.x = x;
            results.a = a;
            return results;
        }
    }

    /**
     * The derivative of {@link NewtonByTailCalls#descend(double[], double[], double[], double, int)} with
     * respect to {@code w}, {@code x}, {@code y} and {@code rate}.
     */
    public static DescendGradient descendGradient(double[] w, double[] x, double[] y, double rate,
            int steps) {
        DescendGradient into = new DescendGradient();
        descendGradient(w, x, y, rate, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NewtonByTailCalls#descend(double[], double[], double[], double, int)}
     * with respect to {@code w}, {@code x}, {@code y} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (2 * w.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static void descendGradient(double[] w, double[] x, double[] y, double rate, int steps,
            DescendGradient into) {
        into.prepare(w, x, y);
        into.rate = descendGradientKernel(into.wCopy, x, y, rate, steps, into.w, into.x, into.y, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link NewtonByTailCalls#descend(double[], double[], double[], double, int)}
     * with respect to {@code w}, {@code x}, {@code y} and {@code rate} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (2 * w.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static double descendValueAndGradient(double[] w, double[] x, double[] y, double rate, int steps,
            DescendGradient into) {
        into.prepare(w, x, y);
        double value = descendValueAndGradientKernel(into.wCopy, x, y, rate, steps, into.w, into.x, into.y,
                into.ints, into.doubles, into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NewtonByTailCalls#descend(double[], double[], double[], double, int)} with
     * respect to {@code w}, {@code x}, {@code y} and {@code rate}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class DescendGradient {
        private double[] w = new double[0];
        private double[] x = new double[0];
        private double[] y = new double[0];
        private double rate;
        private boolean given;
        private double[] wCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DescendGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DescendGradient into(double[] w, double[] x, double[] y) {
            if (w == x) {
                throw new IllegalArgumentException("the results w and x share an array");
            }
            if (w == y) {
                throw new IllegalArgumentException("the results w and y share an array");
            }
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            DescendGradient holder = new DescendGradient();
            holder.w = w;
            holder.x = x;
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
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

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private void prepare(double[] w, double[] x, double[] y) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.w == y) {
                throw new IllegalArgumentException("argument y shares an array with the result w");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == w) {
                throw new IllegalArgumentException("argument w shares an array with the result y");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (w == x) {
                throw new IllegalArgumentException(
                        "arguments w and x share an array, and the method overwrites w");
            }
            if (w == y) {
                throw new IllegalArgumentException(
                        "arguments w and y share an array, and the method overwrites w");
            }
            wCopy = copied(wCopy, w);
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }

        private DescendGradient withoutScratch() {
            DescendGradient results = new DescendGradient();
            results.w = w;
            results.x = x;
            results.y = y;
            results.rate = rate;
            return results;
        }
    }

    private static void rootGradientKernel(double x, double a, double tolerance, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        rootForward(x, a, tolerance, tops, doubles);
        double t = rootReverse(x, tolerance, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
    }

    private static double rootValueAndGradientKernel(double x, double a, double tolerance, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = rootForward(x, a, tolerance, tops, doubles);
        double t2 = rootReverse(x, tolerance, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t2;
        partials[1] = partials0;
        return t;
    }

    /** {@code root}, which leaves behind what its reverse needs. */
    private static double rootForward(double x, double a, double tolerance, int[] tops, double[][] doubles) {
        double t = a / x;
        double next = 0.5 * (x + t);
        if (!(Math.abs(next - x) <= tolerance * next)) {
            next = rootForward(next, a, tolerance, tops, doubles);
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
        return next;
    }

    /** The reverse of {@code root}: from adjoints of results to those of parameters. */
    private static double rootReverse(double x, double tolerance, double resultBar, int[] tops,
            double[][] doubles, double[] partials) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double next = 0.5 * (x + kept);
        double aBar = 0.0;
        double nextBar;
        if (Math.abs(next - x) <= tolerance * next) {
            nextBar = resultBar;
        } else {
            nextBar = rootReverse(next, tolerance, resultBar, tops, doubles, partials);
            aBar = partials[0];
        }
        double t = nextBar * 0.5;
        double t2 = t / x;
        boolean test = t == 0.0;
        partials[0] = aBar + (test ? 0.0 : t2);
        return t + (test ? 0.0 : -(t2 * kept));
    }

    private static double descendGradientKernel(double[] w, double[] x, double[] y, double rate, int steps,
            double[] wBar, double[] xBar, double[] yBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        descendForward(w, x, y, rate, steps, wBar, xBar, yBar, tops, doubles);
        return descendReverse(x, y, rate, steps, wBar, xBar, yBar, 1.0, tops, doubles);
    }

    private static double descendValueAndGradientKernel(double[] w, double[] x, double[] y, double rate,
            int steps, double[] wBar, double[] xBar, double[] yBar, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = descendForward(w, x, y, rate, steps, wBar, xBar, yBar, tops, doubles);
        double t2 = descendReverse(x, y, rate, steps, wBar, xBar, yBar, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code descend}, which leaves behind what its reverse needs. */
    private static double descendForward(double[] w, double[] x, double[] y, double rate, int steps,
            double[] wBar, double[] xBar, double[] yBar, int[] tops, double[][] doubles) {
        double g0 = 0.0;
        double g1 = 0.0;
        double loss;
        if (steps == 0) {
            loss = 0.0;
            for (int i = 0; i < y.length; i++) {
                double w1 = w[1];
                double r = y[i] - w[0] - w1 * x[i];
                loss += r * r;
                int top = tops[0];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = w1;
                doubleStack[top + 1] = r;
                tops[0] = size;
            }
        } else {
            for (int i = 0; i < y.length; i++) {
                double w1 = w[1];
                double xi = x[i];
                double r = y[i] - w[0] - w1 * xi;
                g0 += r;
                g1 += r * xi;
                int top = tops[0];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = w1;
                doubleStack[top + 1] = r;
                tops[0] = size;
            }
            w[0] += rate * g0;
            w[1] += rate * g1;
            loss = descendForward(w, x, y, rate * 0.95, steps - 1, wBar, xBar, yBar, tops, doubles);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = g0;
        doubleStack[top + 1] = g1;
        tops[0] = size;
        return loss;
    }

    /** The reverse of {@code descend}: from adjoints of results to those of parameters. */
    private static double descendReverse(double[] x, double[] y, double rate, int steps, double[] wBar,
            double[] xBar, double[] yBar, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double g0 = doubleStack[top];
        double g1 = doubleStack[top + 1];
        double rateBar = 0.0;
        if (steps == 0) {
            double t = 2.0 * resultBar;
            for (int i = y.length - 1; i >= 0; i--) {
                int top2 = tops[0] - 2;
                tops[0] = top2;
                double[] doubleStack2 = doubles[0];
                double rBar = t * doubleStack2[top2 + 1];
                xBar[i] -= rBar * doubleStack2[top2];
                wBar[1] -= rBar * x[i];
                wBar[0] -= rBar;
                yBar[i] += rBar;
            }
        } else {
            double rateBar2 = descendReverse(x, y, rate * 0.95, steps - 1, wBar, xBar, yBar, resultBar, tops,
                    doubles);
            double wBar1 = wBar[1];
            double t = wBar1 * rate;
            double wBar0 = wBar[0];
            rateBar = rateBar2 * 0.95 + wBar1 * g1 + wBar0 * g0;
            double t2 = wBar0 * rate;
            for (int i = y.length - 1; i >= 0; i--) {
                int top2 = tops[0] - 2;
                tops[0] = top2;
                double[] doubleStack2 = doubles[0];
                double xi = x[i];
                double rBar = t * xi + t2;
                xBar[i] += t * doubleStack2[top2 + 1] - rBar * doubleStack2[top2];
                wBar[1] -= rBar * xi;
                wBar[0] -= rBar;
                yBar[i] += rBar;
            }
        }
        return rateBar;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
