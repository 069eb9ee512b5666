package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CallsInConditions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CallsInConditionsDerivatives {

    private CallsInConditionsDerivatives() {}

    /**
     * The derivative of {@link CallsInConditions#search(double, double, int)} with respect to {@code x} and
     * {@code step}.
     *
     * <p>
     * Branches on active values (lines 12, 19, 21 and 22) have the derivative of the side taken.
     */
    public static SearchGradient searchGradient(double x, double step, int depth) {
        SearchGradient into = new SearchGradient();
        searchGradient(x, step, depth, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CallsInConditions#search(double, double, int)} with respect to
     * {@code x} and {@code step} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 13 * rounds12 + 6} beside those of the methods called; of the method itself:
     * at most {@code 3 * (rounds12 + 1)} beside those of the methods called. Workspace:
     * {@code 17 * rounds12 + 4} bytes beside what grows with the depth of calls, and while it grows at most
     * twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void searchGradient(double x, double step, int depth, SearchGradient into) {
        searchGradientKernel(x, step, depth, into.ints, into.doubles, into.booleans, into.partials);
        into.x = into.partials[0];
        into.step = into.partials[1];
    }

    /**
     * Computes the derivative of {@link CallsInConditions#search(double, double, int)} with respect to
     * {@code x} and {@code step} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 13 * rounds12 + 7} beside those of the methods called; of the method itself:
     * at most {@code 3 * (rounds12 + 1)} beside those of the methods called. Workspace:
     * {@code 17 * rounds12 + 4} bytes beside what grows with the depth of calls, and while it grows at most
     * twice as many. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double searchValueAndGradient(double x, double step, int depth, SearchGradient into) {
        double value = searchValueAndGradientKernel(x, step, depth, into.ints, into.doubles, into.booleans,
                into.partials);
        into.x = into.partials[0];
        into.step = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link CallsInConditions#search(double, double, int)} with respect to {@code x} and
     * {@code step}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SearchGradient {
        private double x;
        private double step;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[3][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SearchGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code step}. */
        public double step() {
            return step;
        }

        private SearchGradient withoutScratch() {
            SearchGradient results = new SearchGradient();
            results.x = x;
            results.step = step;
            return results;
        }
    }

    private static void searchGradientKernel(double x, double step, int depth, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] atTape = doubles[1];
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[2];
        double at = x;
        int rounds = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (atTape.length < size) {
                atTape = grow(doubles, 1, size);
            }
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 2, size);
            }
            atTape[trips] = at;
            double t = searchFForward(at, depth, tops, doubles);
            boolean test = t > 0.2 & rounds < 20;
            tape[trips] = test;
            if (!test) {
                trips++;
                break;
            }
            double t2 = searchFForward(at * 0.5, depth - 1, tops, doubles);
            tape2[trips] = t2;
            at += step * t2;
            trips++;
            if (at > 3.0) {
                rounds++;
                break;
            }
            rounds++;
            if (rounds > 2) {
                double t3 = searchFForward(at, 1, tops, doubles);
                if (t3 < 0.85) {
                    break;
                }
            }
        }
        boolean test = searchIsSmall(at, depth);
        boolean test2 = true;
        if (!test) {
            double t = searchFForward(at, 0, tops, doubles);
            test2 = t < 0.0;
        }
        if (test2) {
            searchFForward(-at, depth, tops, doubles);
        }
        int selector = rounds % 3;
        boolean test3 = selector == 0;
        double y = 0.0;
        if (test3) {
            searchFForward(at + step, depth, tops, doubles);
        } else if (selector == 1) {
            y = searchFForward(at, depth + 1, tops, doubles);
        }
        double stepBar = 0.0;
        double atBar;
        if (test3) {
            double xBar = searchFReverse(at + step, depth, 1.0, tops, doubles);
            stepBar = xBar;
            atBar = xBar;
        } else {
            atBar = 1.0;
            if (selector == 1) {
                atBar = searchFReverse(at, depth + 1, 2.0 * y, tops, doubles);
            }
        }
        double atBar2;
        if (test2) {
            double xBar = searchFReverse(-at, depth, 1.0, tops, doubles);
            atBar2 = atBar - xBar;
        } else {
            atBar2 = atBar + 2.0 * at;
        }
        if (!test) {
            double t = searchFReverse(at, 0, 0.0, tops, doubles);
            atBar2 += t;
        }
        for (int k = trips - 1; k >= 0; k--) {
            double at2 = atTape[k];
            if (tape[k]) {
                double x2 = at2 * 0.5;
                int depth2 = depth - 1;
                double t = tape2[k];
                double at3 = at2 + step * t;
                if (!(at3 > 3.0) && k + 1 > 2) {
                    double t2 = searchFReverse(at3, 1, 0.0, tops, doubles);
                    atBar2 += t2;
                }
                stepBar += atBar2 * t;
                double xBar = searchFReverse(x2, depth2, atBar2 * step, tops, doubles);
                atBar2 += xBar * 0.5;
            }
            double t = searchFReverse(at2, depth, 0.0, tops, doubles);
            atBar2 += t;
        }
        partials[0] = atBar2;
        partials[1] = stepBar;
    }

    private static double searchValueAndGradientKernel(double x, double step, int depth, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] atTape = doubles[1];
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[2];
        double at = x;
        int rounds = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (atTape.length < size) {
                atTape = grow(doubles, 1, size);
            }
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 2, size);
            }
            atTape[trips] = at;
            double t = searchFForward(at, depth, tops, doubles);
            boolean test = t > 0.2 & rounds < 20;
            tape[trips] = test;
            if (!test) {
                trips++;
                break;
            }
            double t2 = searchFForward(at * 0.5, depth - 1, tops, doubles);
            tape2[trips] = t2;
            at += step * t2;
            trips++;
            if (at > 3.0) {
                rounds++;
                break;
            }
            rounds++;
            if (rounds > 2) {
                double t3 = searchFForward(at, 1, tops, doubles);
                if (t3 < 0.85) {
                    break;
                }
            }
        }
        boolean test = searchIsSmall(at, depth);
        boolean test2 = true;
        if (!test) {
            double t = searchFForward(at, 0, tops, doubles);
            test2 = t < 0.0;
        }
        double low;
        if (test2) {
            low = searchFForward(-at, depth, tops, doubles);
        } else {
            low = at * at;
        }
        int selector = rounds % 3;
        boolean test3 = selector == 0;
        double y = 0.0;
        double t;
        if (test3) {
            t = searchFForward(at + step, depth, tops, doubles);
        } else if (selector == 1) {
            y = searchFForward(at, depth + 1, tops, doubles);
            t = y * y;
        } else {
            t = at;
        }
        double t2 = low + t;
        double stepBar = 0.0;
        double atBar;
        if (test3) {
            double xBar = searchFReverse(at + step, depth, 1.0, tops, doubles);
            stepBar = xBar;
            atBar = xBar;
        } else {
            atBar = 1.0;
            if (selector == 1) {
                atBar = searchFReverse(at, depth + 1, 2.0 * y, tops, doubles);
            }
        }
        double atBar2;
        if (test2) {
            double xBar = searchFReverse(-at, depth, 1.0, tops, doubles);
            atBar2 = atBar - xBar;
        } else {
            atBar2 = atBar + 2.0 * at;
        }
        if (!test) {
            double t3 = searchFReverse(at, 0, 0.0, tops, doubles);
            atBar2 += t3;
        }
        for (int k = trips - 1; k >= 0; k--) {
            double at2 = atTape[k];
            if (tape[k]) {
                double x2 = at2 * 0.5;
                int depth2 = depth - 1;
                double t3 = tape2[k];
                double at3 = at2 + step * t3;
                if (!(at3 > 3.0) && k + 1 > 2) {
                    double t4 = searchFReverse(at3, 1, 0.0, tops, doubles);
                    atBar2 += t4;
                }
                stepBar += atBar2 * t3;
                double xBar = searchFReverse(x2, depth2, atBar2 * step, tops, doubles);
                atBar2 += xBar * 0.5;
            }
            double t3 = searchFReverse(at2, depth, 0.0, tops, doubles);
            atBar2 += t3;
        }
        partials[0] = atBar2;
        partials[1] = stepBar;
        return t2;
    }

    /** {@code f}, which leaves behind what its reverse needs. */
    private static double searchFForward(double x, int depth, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2;
        if (depth <= 0) {
            t2 = Math.cos(x);
        } else {
            double t3 = searchFForward(0.8 * x, depth - 1, tops, doubles);
            t = x + 0.3 * t3;
            t2 = Math.sin(t);
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
        return t2;
    }

    /** The reverse of {@code f}: from adjoints of results to those of parameters. */
    private static double searchFReverse(double x, int depth, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        if (depth <= 0) {
            return -(resultBar * Math.sin(x));
        }
        double t = resultBar * Math.cos(kept);
        double xBar = searchFReverse(0.8 * x, depth - 1, t * 0.3, tops, doubles);
        return t + xBar * 0.8;
    }

    /** {@code isSmall}, which has no derivative. */
    private static boolean searchIsSmall(double x, int depth) {
        boolean test;
        if (depth <= 0) {
            test = x < 1.0;
        } else {
            test = false;
            if (x < 1 + depth) {
                test = searchIsSmall(x * 1.1, depth - 1);
            }
        }
        return test;
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
}
