package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LassoByCoordinates}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LassoByCoordinatesDerivatives {

    private LassoByCoordinatesDerivatives() {}

    /**
     * The derivative of {@link LassoByCoordinates#norm(double[][], double[], double)} with respect to
     * {@code y} and {@code penalty}.
     *
     * <p>
     * Branches on active values (lines 27 and 29) have the derivative of the side taken.
     */
    public static NormGradient normGradient(double[][] x, double[] y, double penalty) {
        NormGradient into = new NormGradient();
        normGradient(x, y, penalty, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LassoByCoordinates#norm(double[][], double[], double)} with respect
     * to {@code y} and {@code penalty} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 5 * rounds13 * x[0].length * x[0].length * y.length}; of the method
     * itself: at most about {@code 2 * rounds13 * x[0].length * x[0].length * y.length}. Workspace:
     * {@code 2 * x[0].length * (5 * rounds13 + 8)} bytes, and while it grows at most twice as many. Here
     * {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void normGradient(double[][] x, double[] y, double penalty, NormGradient into) {
        into.prepare(x, y);
        into.penalty = normGradientKernel(x, y, penalty, into.y, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link LassoByCoordinates#norm(double[][], double[], double)} with respect
     * to {@code y} and {@code penalty} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 5 * rounds13 * x[0].length * x[0].length * y.length}; of the method
     * itself: at most about {@code 2 * rounds13 * x[0].length * x[0].length * y.length}. Workspace:
     * {@code 2 * x[0].length * (5 * rounds13 + 8)} bytes, and while it grows at most twice as many. Here
     * {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double normValueAndGradient(double[][] x, double[] y, double penalty, NormGradient into) {
        into.prepare(x, y);
        double value = normValueAndGradientKernel(x, y, penalty, into.y, into.booleans, into.doubles,
                into.partials);
        into.penalty = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LassoByCoordinates#norm(double[][], double[], double)} with respect to
     * {@code y} and {@code penalty}, and the memory that computing it needs. One holder serves one thread at
     * a time.
     */
    public static final class NormGradient {
        private double[] y = new double[0];
        private double penalty;
        private boolean given;
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NormGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NormGradient into(double[] y) {
            NormGradient holder = new NormGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /** The derivative with respect to {@code penalty}. */
        public double penalty() {
            return penalty;
        }

        private void prepare(double[][] x, double[] y) {
            if (contains(x, this.y)) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }

        private NormGradient withoutScratch() {
            NormGradient results = new NormGradient();
            results.y = y;
            results.penalty = penalty;
            return results;
        }
    }

    private static double normGradientKernel(double[][] x, double[] y, double penalty, double[] yBar,
            boolean[][] booleans, double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] squareTape = doubles[0];
        boolean[] tape2 = booleans[1];
        int k = x[0].length;
        double[] w = room(doubles, 1, k);
        double[] wBar = room(doubles, 2, k);
        int trips = 0;
        double moved;
        do {
            long size = (trips + 1) * (long) k;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (squareTape.length < size) {
                squareTape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(booleans, 1, size);
            }
            int base = trips * k;
            moved = 0.0;
            for (int j = 0; j < k; j++) {
                double dot = 0.0;
                double square = 0.1;
                for (int i = 0; i < y.length; i++) {
                    double r = y[i];
                    for (int l = 0; l < k; l++) {
                        if (l != j) {
                            r -= x[i][l] * w[l];
                        }
                    }
                    double t = x[i][j];
                    dot += t * r;
                    square += t * t;
                }
                int at = base + j;
                squareTape[at] = square;
                double old = w[j];
                boolean test = dot > penalty;
                tape[at] = test;
                if (test) {
                    w[j] = (dot - penalty) / square;
                } else {
                    boolean test2 = dot < -penalty;
                    tape2[at] = test2;
                    if (test2) {
                        w[j] = (dot + penalty) / square;
                    } else {
                        w[j] = 0.0;
                    }
                }
                moved = Math.max(moved, Math.abs(w[j] - old));
            }
            trips++;
        } while (moved > 1.0E-12);
        for (int i = 0; i < k; i++) {
            wBar[i] += 2.0 * w[i];
        }
        double penaltyBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int base = i * k;
            for (int j = k - 1; j >= 0; j--) {
                int at = base + j;
                double square = squareTape[at];
                double dotBar;
                if (tape[at]) {
                    double wBarJ = wBar[j];
                    wBar[j] = 0.0;
                    dotBar = wBarJ == 0.0 ? 0.0 : wBarJ / square;
                    penaltyBar -= dotBar;
                } else {
                    dotBar = 0.0;
                    if (tape2[at]) {
                        double wBarJ = wBar[j];
                        wBar[j] = 0.0;
                        dotBar = wBarJ == 0.0 ? 0.0 : wBarJ / square;
                        penaltyBar += dotBar;
                    } else {
                        wBar[j] = 0.0;
                    }
                }
                for (int l = 0; l < y.length; l++) {
                    double[] xl = x[l];
                    double t = dotBar * xl[j];
                    for (int m = 0; m < k; m++) {
                        if (m != j) {
                            wBar[m] -= t * xl[m];
                        }
                    }
                    yBar[l] += t;
                }
            }
        }
        return penaltyBar;
    }

    private static double normValueAndGradientKernel(double[][] x, double[] y, double penalty, double[] yBar,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] squareTape = doubles[0];
        boolean[] tape2 = booleans[1];
        int k = x[0].length;
        double[] w = room(doubles, 1, k);
        double[] wBar = room(doubles, 2, k);
        int trips = 0;
        double moved;
        do {
            long size = (trips + 1) * (long) k;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (squareTape.length < size) {
                squareTape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(booleans, 1, size);
            }
            int base = trips * k;
            moved = 0.0;
            for (int j = 0; j < k; j++) {
                double dot = 0.0;
                double square = 0.1;
                for (int i = 0; i < y.length; i++) {
                    double r = y[i];
                    for (int l = 0; l < k; l++) {
                        if (l != j) {
                            r -= x[i][l] * w[l];
                        }
                    }
                    double t = x[i][j];
                    dot += t * r;
                    square += t * t;
                }
                int at = base + j;
                squareTape[at] = square;
                double old = w[j];
                boolean test = dot > penalty;
                tape[at] = test;
                if (test) {
                    w[j] = (dot - penalty) / square;
                } else {
                    boolean test2 = dot < -penalty;
                    tape2[at] = test2;
                    if (test2) {
                        w[j] = (dot + penalty) / square;
                    } else {
                        w[j] = 0.0;
                    }
                }
                moved = Math.max(moved, Math.abs(w[j] - old));
            }
            trips++;
        } while (moved > 1.0E-12);
        double norm = 0.0;
        for (int i = 0; i < k; i++) {
            double v = w[i];
            norm += v * v;
            wBar[i] += 2.0 * v;
        }
        double penaltyBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int base = i * k;
            for (int j = k - 1; j >= 0; j--) {
                int at = base + j;
                double square = squareTape[at];
                double dotBar;
                if (tape[at]) {
                    double wBarJ = wBar[j];
                    wBar[j] = 0.0;
                    dotBar = wBarJ == 0.0 ? 0.0 : wBarJ / square;
                    penaltyBar -= dotBar;
                } else {
                    dotBar = 0.0;
                    if (tape2[at]) {
                        double wBarJ = wBar[j];
                        wBar[j] = 0.0;
                        dotBar = wBarJ == 0.0 ? 0.0 : wBarJ / square;
                        penaltyBar += dotBar;
                    } else {
                        wBar[j] = 0.0;
                    }
                }
                for (int l = 0; l < y.length; l++) {
                    double[] xl = x[l];
                    double t = dotBar * xl[j];
                    for (int m = 0; m < k; m++) {
                        if (m != j) {
                            wBar[m] -= t * xl[m];
                        }
                    }
                    yBar[l] += t;
                }
            }
        }
        partials[0] = penaltyBar;
        return norm;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }
}
