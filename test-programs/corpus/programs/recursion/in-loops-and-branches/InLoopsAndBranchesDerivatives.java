package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link InLoopsAndBranches}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class InLoopsAndBranchesDerivatives {

    private InLoopsAndBranchesDerivatives() {}

    /**
     * The derivative of {@link InLoopsAndBranches#total(double[], double, int)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * Branches on active values (lines 13, 17 and 40) have the derivative of the side taken.
     */
    public static TotalGradient totalGradient(double[] x, double y, int depth) {
        TotalGradient into = new TotalGradient();
        totalGradient(x, y, depth, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link InLoopsAndBranches#total(double[], double, int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code (x.length * x.length + 15 * x.length + 2) / 2} beside those of the methods
     * called; of the method itself: at most {@code 5 * x.length + 1} beside those of the methods called.
     * Workspace: {@code 8 * (4 * x.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void totalGradient(double[] x, double y, int depth, TotalGradient into) {
        into.prepare(x);
        into.y = totalGradientKernel(into.xCopy, y, depth, into.x, into.ints, into.doubles, into.partials);
    }

    /**
     * Computes the derivative of {@link InLoopsAndBranches#total(double[], double, int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code (x.length * x.length + 15 * x.length + 4) / 2} beside those of the methods
     * called; of the method itself: at most {@code 5 * x.length + 1} beside those of the methods called.
     * Workspace: {@code 8 * (4 * x.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double totalValueAndGradient(double[] x, double y, int depth, TotalGradient into) {
        into.prepare(x);
        double value = totalValueAndGradientKernel(into.xCopy, y, depth, into.x, into.ints, into.doubles,
                into.partials);
        into.y = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link InLoopsAndBranches#total(double[], double, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TotalGradient {
        private double[] x = new double[0];
        private double y;
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TotalGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TotalGradient into(double[] x) {
            TotalGradient holder = new TotalGradient();
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

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private TotalGradient withoutScratch() {
            TotalGradient results = new TotalGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static double totalGradientKernel(double[] x, double y, int depth, double[] xBar, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 1, 2);
        double[] zTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        if (zTape.length < x.length) {
            zTape = grow(doubles, 1, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 2, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 3, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double z = x[i];
            zTape[i] = z;
            if (z > 0.0) {
                int k = depth + 1;
                for (int j = 0; j <= i; j++) {
                    z = totalChainForward(z, y, (i + j) % k, tops, doubles, ints);
                }
            } else if (z < -0.5) {
                double t = totalChainForward(-z, y * z, depth, tops, doubles, ints);
                tape2[i] = t;
                double t2 = totalChainForward(y, z, depth - 1, tops, doubles, ints);
                tape[i] = t2;
                z = t * t2;
            }
            x[i] = z;
            sum += z * (i + 1);
        }
        totalChainForward(sum, y, 1, tops, doubles, ints);
        double t = totalChainReverse(y, 1, 1.0, tops, doubles, ints, partials);
        double yBar = partials[0];
        double t2 = 1.0 + t;
        for (int i = x.length - 1; i >= 0; i--) {
            double z = zTape[i];
            double zBar = t2 * (i + 1) + xBar[i];
            if (z > 0.0) {
                int k = depth + 1;
                for (int j = i; j >= 0; j--) {
                    zBar = totalChainReverse(y, (i + j) % k, zBar, tops, doubles, ints, partials);
                    double partials0 = partials[0];
                    yBar += partials0;
                }
            } else if (z < -0.5) {
                double t3 = totalChainReverse(z, depth - 1, zBar * tape2[i], tops, doubles, ints, partials);
                double partials0 = partials[0];
                double aBar = totalChainReverse(y * z, depth, zBar * tape[i], tops, doubles, ints, partials);
                double bBar = partials[0];
                yBar = yBar + t3 + bBar * z;
                zBar = partials0 + bBar * y - aBar;
            }
            xBar[i] = zBar;
        }
        return yBar;
    }

    private static double totalValueAndGradientKernel(double[] x, double y, int depth, double[] xBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 1, 2);
        double[] zTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        if (zTape.length < x.length) {
            zTape = grow(doubles, 1, x.length);
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 2, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 3, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double z = x[i];
            zTape[i] = z;
            if (z > 0.0) {
                int k = depth + 1;
                for (int j = 0; j <= i; j++) {
                    z = totalChainForward(z, y, (i + j) % k, tops, doubles, ints);
                }
            } else if (z < -0.5) {
                double t = totalChainForward(-z, y * z, depth, tops, doubles, ints);
                tape2[i] = t;
                double t2 = totalChainForward(y, z, depth - 1, tops, doubles, ints);
                tape[i] = t2;
                z = t * t2;
            }
            x[i] = z;
            sum += z * (i + 1);
        }
        double t = totalChainForward(sum, y, 1, tops, doubles, ints);
        double t2 = sum + t;
        double t3 = totalChainReverse(y, 1, 1.0, tops, doubles, ints, partials);
        double yBar = partials[0];
        double t4 = 1.0 + t3;
        for (int i = x.length - 1; i >= 0; i--) {
            double z = zTape[i];
            double zBar = t4 * (i + 1) + xBar[i];
            if (z > 0.0) {
                int k = depth + 1;
                for (int j = i; j >= 0; j--) {
                    zBar = totalChainReverse(y, (i + j) % k, zBar, tops, doubles, ints, partials);
                    double partials0 = partials[0];
                    yBar += partials0;
                }
            } else if (z < -0.5) {
                double t5 = totalChainReverse(z, depth - 1, zBar * tape2[i], tops, doubles, ints, partials);
                double partials0 = partials[0];
                double aBar = totalChainReverse(y * z, depth, zBar * tape[i], tops, doubles, ints, partials);
                double bBar = partials[0];
                yBar = yBar + t5 + bBar * z;
                zBar = partials0 + bBar * y - aBar;
            }
            xBar[i] = zBar;
        }
        partials[0] = yBar;
        return t2;
    }

    /** {@code chain}, which leaves behind what its reverse needs. */
    private static double totalChainForward(double a, double b, int n, int[] tops, double[][] doubles,
            int[][] ints) {
        int k = n + 1;
        double s = a;
        int k2 = 0;
        boolean done;
        do {
            s = s * 0.75 + Math.sin(b + k2);
            done = s > 1.5 | k2 + 1 > k;
            k2++;
        } while (!done);
        double s2 = 0.0;
        double t = 0.0;
        if (n > 0) {
            for (int i = 0; i < 2; i++) {
                double t2 = 0.0;
                double s3;
                if (s < 0.3) {
                    double t3 = totalChainForward(b, s, n - 1, tops, doubles, ints);
                    s3 = s + t3;
                } else {
                    double t3 = totalChainForward(s, b, n - 2, tops, doubles, ints);
                    t2 = t3 + 0.2;
                    s3 = s * t2;
                }
                int top = tops[1];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = s;
                doubleStack[top + 1] = t2;
                tops[1] = size;
                s = s3;
            }
            t = s / (1.0 + s * s);
            s2 = s;
            s = t;
        }
        int top = tops[0];
        int size = top + 1;
        int[] intStack = ints[0];
        if (intStack.length < size) {
            intStack = grow(ints, 0, size);
        }
        intStack[top] = k2;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = s2;
        doubleStack[top2 + 1] = t;
        tops[1] = size2;
        return s;
    }

    /** The reverse of {@code chain}: from adjoints of results to those of parameters. */
    private static double totalChainReverse(double b, int n, double resultBar, int[] tops, double[][] doubles,
            int[][] ints, double[] partials) {
        int top = tops[0] - 1;
        tops[0] = top;
        int[] intStack = ints[0];
        int k = intStack[top];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double s = doubleStack[top2];
        double kept = doubleStack[top2 + 1];
        double bBar = 0.0;
        double sBar;
        if (n <= 0) {
            sBar = resultBar;
        } else {
            double t = resultBar / (1.0 + s * s);
            sBar = t + -2.0 * (t * kept) * s;
            for (int i = 1; i >= 0; i--) {
                int top3 = tops[1] - 2;
                tops[1] = top3;
                double[] doubleStack2 = doubles[0];
                double s2 = doubleStack2[top3];
                double kept2 = doubleStack2[top3 + 1];
                if (s2 < 0.3) {
                    double t2 = totalChainReverse(s2, n - 1, sBar, tops, doubles, ints, partials);
                    double partials0 = partials[0];
                    bBar += t2;
                    sBar += partials0;
                } else {
                    double t2 = totalChainReverse(b, n - 2, sBar * s2, tops, doubles, ints, partials);
                    double partials0 = partials[0];
                    sBar = sBar * kept2 + t2;
                    bBar += partials0;
                }
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            bBar += sBar * Math.cos(b + i);
            sBar *= 0.75;
        }
        partials[0] = bBar;
        return sBar;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
