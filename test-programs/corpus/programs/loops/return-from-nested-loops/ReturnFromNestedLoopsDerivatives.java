package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ReturnFromNestedLoops}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ReturnFromNestedLoopsDerivatives {

    private ReturnFromNestedLoopsDerivatives() {}

    /**
     * The derivative of {@link ReturnFromNestedLoops#value(double[], double)} with respect to {@code x} and
     * {@code goal}.
     *
     * <p>
     * Branches on active values (lines 11, 12, 13, 15 and 19) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] x, double goal) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, goal, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ReturnFromNestedLoops#value(double[], double)} with respect to
     * {@code x} and {@code goal} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * rounds11 + 6 * rounds12 + 15 * rounds13}; of the method itself: at most
     * {@code rounds11 + 2 * rounds12 + 5 * rounds13}. Workspace:
     * {@code 5 * rounds11 + 14 * rounds12 + 8 * rounds13} bytes, and while it grows at most twice as many.
     * Here {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds12} is how often the
     * loop in line 12 runs in all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double[] x, double goal, ValueGradient into) {
        into.prepare(x);
        into.goal = valueGradientKernel(x, goal, into.x, into.ints, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link ReturnFromNestedLoops#value(double[], double)} with respect to
     * {@code x} and {@code goal} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * rounds11 + 6 * rounds12 + 17 * rounds13}; of the method itself: at most
     * {@code rounds11 + 2 * rounds12 + 5 * rounds13}. Workspace:
     * {@code 5 * rounds11 + 14 * rounds12 + 8 * rounds13} bytes, and while it grows at most twice as many.
     * Here {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds12} is how often the
     * loop in line 12 runs in all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double goal, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, goal, into.x, into.ints, into.doubles, into.booleans,
                into.partials);
        into.goal = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ReturnFromNestedLoops#value(double[], double)} with respect to {@code x} and
     * {@code goal}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double goal;
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[2][0];
        private final boolean[][] booleans = new boolean[3][0];
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
        int[] tripsTape2 = ints[1];
        double[] pTape = doubles[0];
        boolean[] returnedTape = booleans[0];
        boolean[] tape = booleans[1];
        double[] tape2 = doubles[1];
        boolean[] returnedTape2 = booleans[2];
        int k = 0;
        int k2 = 0;
        boolean returned = false;
        double p = 1.0;
        int trips = 0;
        for (int i = 0; i < x.length; i++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape2.length < size) {
                returnedTape2 = grow(booleans, 2, size);
            }
            boolean returned2 = false;
            int trips2 = 0;
            for (int j = 0; j < x.length; j++) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (returnedTape.length < size2) {
                    returnedTape = grow(booleans, 0, size2);
                }
                if (tape.length < size2) {
                    tape = grow(booleans, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 1, size2);
                }
                boolean returned3 = false;
                int trips3 = 0;
                for (int l = j; l < x.length; l++) {
                    if (pTape.length < k2 + 1L) {
                        pTape = grow(doubles, 0, k2 + 1L);
                    }
                    p += x[i] * x[j] * x[l];
                    pTape[k2] = p;
                    k2++;
                    trips3++;
                    if (p > goal) {
                        returned3 = true;
                        break;
                    }
                }
                returnedTape[k] = returned3;
                tripsTape2[k] = trips3;
                trips2++;
                if (returned3) {
                    returned2 = true;
                    k++;
                    break;
                }
                boolean test = p < -goal;
                tape[k] = test;
                if (test) {
                    tape2[k] = x[j] / goal;
                    returned2 = true;
                    k++;
                    break;
                }
                k++;
            }
            returnedTape2[trips] = returned2;
            tripsTape[trips] = trips2;
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            p *= 0.9;
        }
        double t = 0.0;
        double pBar = 1.0;
        if (returned) {
            t = 1.0;
            pBar = 0.0;
        }
        double goalBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int trips2 = tripsTape[i];
            if (!returnedTape2[i]) {
                pBar *= 0.9;
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                int trips3 = tripsTape2[k - 1];
                if (!returnedTape[k - 1] && tape[k - 1]) {
                    double t2 = t / goal;
                    goalBar -= t2 * tape2[k - 1];
                    xBar[j] += t2;
                    t = 0.0;
                }
                int k3 = trips3 - 1;
                if (k3 >= 0) {
                    double xi = x[i];
                    double xj = x[j];
                    double t2 = xi * xj;
                    for (int l = k3; l >= 0; l--) {
                        int k4 = j + l;
                        double xK4 = x[k4];
                        double p2 = pTape[k2 - 1];
                        double t3 = 0.0;
                        if (p2 > goal) {
                            pBar += t * xK4;
                            t3 = t * p2;
                        }
                        double t4 = pBar * xK4;
                        xBar[k4] += t3 + pBar * t2;
                        xBar[j] += t4 * xi;
                        xBar[i] += t4 * xj;
                        t = 0.0;
                        k2--;
                    }
                }
                t = 0.0;
                k--;
            }
            t = 0.0;
        }
        return goalBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double goal, double[] xBar, int[][] ints,
            double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        double[] pTape = doubles[0];
        boolean[] returnedTape = booleans[0];
        boolean[] tape = booleans[1];
        double[] tape2 = doubles[1];
        boolean[] returnedTape2 = booleans[2];
        int k = 0;
        int k2 = 0;
        boolean returned = false;
        double p = 1.0;
        int trips = 0;
        double t = 0.0;
        for (int i = 0; i < x.length; i++) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape2.length < size) {
                returnedTape2 = grow(booleans, 2, size);
            }
            boolean returned2 = false;
            int trips2 = 0;
            for (int j = 0; j < x.length; j++) {
                long size2 = k + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (returnedTape.length < size2) {
                    returnedTape = grow(booleans, 0, size2);
                }
                if (tape.length < size2) {
                    tape = grow(booleans, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 1, size2);
                }
                boolean returned3 = false;
                int trips3 = 0;
                for (int l = j; l < x.length; l++) {
                    if (pTape.length < k2 + 1L) {
                        pTape = grow(doubles, 0, k2 + 1L);
                    }
                    double xl = x[l];
                    p += x[i] * x[j] * xl;
                    pTape[k2] = p;
                    k2++;
                    trips3++;
                    if (p > goal) {
                        t = p * xl + i;
                        returned3 = true;
                        break;
                    }
                }
                returnedTape[k] = returned3;
                tripsTape2[k] = trips3;
                trips2++;
                if (returned3) {
                    returned2 = true;
                    k++;
                    break;
                }
                boolean test = p < -goal;
                tape[k] = test;
                if (test) {
                    t = x[j] / goal;
                    tape2[k] = t;
                    returned2 = true;
                    k++;
                    break;
                }
                k++;
            }
            returnedTape2[trips] = returned2;
            tripsTape[trips] = trips2;
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            p *= 0.9;
        }
        double t2 = 0.0;
        double pBar = 1.0;
        if (returned) {
            t2 = 1.0;
            pBar = 0.0;
        } else {
            t = p;
        }
        double goalBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int trips2 = tripsTape[i];
            if (!returnedTape2[i]) {
                pBar *= 0.9;
            }
            for (int j = trips2 - 1; j >= 0; j--) {
                int trips3 = tripsTape2[k - 1];
                if (!returnedTape[k - 1] && tape[k - 1]) {
                    double t3 = t2 / goal;
                    goalBar -= t3 * tape2[k - 1];
                    xBar[j] += t3;
                    t2 = 0.0;
                }
                int k3 = trips3 - 1;
                if (k3 >= 0) {
                    double xi = x[i];
                    double xj = x[j];
                    double t3 = xi * xj;
                    for (int l = k3; l >= 0; l--) {
                        int k4 = j + l;
                        double xK4 = x[k4];
                        double p2 = pTape[k2 - 1];
                        double t4 = 0.0;
                        if (p2 > goal) {
                            pBar += t2 * xK4;
                            t4 = t2 * p2;
                        }
                        double t5 = pBar * xK4;
                        xBar[k4] += t4 + pBar * t3;
                        xBar[j] += t5 * xi;
                        xBar[i] += t5 * xj;
                        t2 = 0.0;
                        k2--;
                    }
                }
                t2 = 0.0;
                k--;
            }
            t2 = 0.0;
        }
        partials[0] = goalBar;
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
