package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link EndlessUntilCaught}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EndlessUntilCaughtDerivatives {

    private EndlessUntilCaughtDerivatives() {}

    /**
     * The derivative of {@link EndlessUntilCaught#caught(double[], double, double)} with respect to
     * {@code hare} and {@code speed}.
     *
     * <p>
     * Branches on active values (lines 13 and 17) have the derivative of the side taken.
     */
    public static CaughtGradient caughtGradient(double[] hare, double speed, double reach) {
        CaughtGradient into = new CaughtGradient();
        caughtGradient(hare, speed, reach, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link EndlessUntilCaught#caught(double[], double, double)} with respect to
     * {@code hare} and {@code speed} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * rounds12 + 21 * rounds13)}; of the method itself: at most
     * {@code rounds12 + 17 * rounds13}. Workspace: {@code 24 * hare.length + 5 * rounds12 + 32 * rounds13}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void caughtGradient(double[] hare, double speed, double reach, CaughtGradient into) {
        into.prepare(hare);
        into.speed = caughtGradientKernel(into.hareCopy, speed, reach, into.hare, into.ints, into.doubles,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link EndlessUntilCaught#caught(double[], double, double)} with respect to
     * {@code hare} and {@code speed} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 5 * rounds12 + 44 * rounds13}; of the method itself: at most
     * {@code rounds12 + 17 * rounds13}. Workspace: {@code 24 * hare.length + 5 * rounds12 + 32 * rounds13}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all, {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double caughtValueAndGradient(double[] hare, double speed, double reach,
            CaughtGradient into) {
        into.prepare(hare);
        double value = caughtValueAndGradientKernel(into.hareCopy, speed, reach, into.hare, into.ints,
                into.doubles, into.booleans, into.partials);
        into.speed = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link EndlessUntilCaught#caught(double[], double, double)} with respect to
     * {@code hare} and {@code speed}, and the memory that computing it needs. One holder serves one thread at
     * a time.
     */
    public static final class CaughtGradient {
        private double[] hare = new double[0];
        private double speed;
        private boolean given;
        private double[] hareCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[6][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CaughtGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static CaughtGradient into(double[] hare) {
            CaughtGradient holder = new CaughtGradient();
            holder.hare = hare;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code hare}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] hare() {
            return hare;
        }

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
        }

        private void prepare(double[] hare) {
            if (this.hare == hare) {
                throw new IllegalArgumentException("argument hare shares an array with the result hare");
            }
            hareCopy = copied(hareCopy, hare);
            if (given && !sameShape(this.hare, hare)) {
                throw new IllegalArgumentException(
                        "the array given for the result hare has not the shape of the argument");
            }
            this.hare = zerosLike(this.hare, hare);
        }

        private CaughtGradient withoutScratch() {
            CaughtGradient results = new CaughtGradient();
            results.hare = hare;
            results.speed = speed;
            return results;
        }
    }

    private static double caughtGradientKernel(double[] hare, double speed, double reach, double[] hareBar,
            int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] tripsTape = ints[0];
        double[] houndTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] trace = room(doubles, 4, hare.length);
        double[] traceBar = room(doubles, 5, hare.length);
        int k = 0;
        double hound = 0.0;
        int round = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape.length < size) {
                returnedTape = grow(booleans, 0, size);
            }
            int k2 = 1 + round;
            double t = k2;
            boolean test = round == 7;
            boolean returned = false;
            int trips2 = 0;
            for (int i = 0; i < hare.length; i++) {
                long size2 = k + 1L;
                if (houndTape.length < size2) {
                    houndTape = grow(doubles, 0, size2);
                }
                if (tape.length < size2) {
                    tape = grow(doubles, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 2, size2);
                }
                if (tape3.length < size2) {
                    tape3 = grow(doubles, 3, size2);
                }
                houndTape[k] = hound;
                double t2 = Math.exp(-(hound * hound));
                tape[k] = t2;
                double t3 = hare[i] + speed * t2 / t;
                tape2[k] = t3;
                hare[i] = t3;
                double t4 = 0.5 * trace[i] + t3 * hound;
                tape3[k] = t4;
                trace[i] = t4;
                hound += 0.2 * (t3 - hound) + 0.05;
                k++;
                trips2++;
                if (Math.abs(hound - t3) < reach | test) {
                    returned = true;
                    break;
                }
            }
            returnedTape[trips] = returned;
            tripsTape[trips] = trips2;
            trips++;
            if (returned) {
                break;
            }
            if (hare.length == 0) {
                break;
            }
            round = k2;
        }
        double speedBar = 0.0;
        double t = 1.0;
        double houndBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double t2 = 1 + i;
            boolean test = i == 7;
            int trips2 = tripsTape[i];
            if (!returnedTape[i] && hare.length == 0) {
                speedBar += 2.0 * t * speed;
                t = 0.0;
            }
            double t3 = 1.0 / t2;
            for (int j = trips2 - 1; j >= 0; j--) {
                double hound2 = houndTape[k - 1];
                double t4 = tape[k - 1];
                double t5 = tape2[k - 1];
                double t6 = tape3[k - 1];
                double hound3 = hound2 + (0.2 * (t5 - hound2) + 0.05);
                double t7 = 0.0;
                if (Math.abs(hound3 - t5) < reach | test) {
                    hareBar[0] += t;
                    houndBar += t * t6;
                    t7 = t * hound3;
                }
                double t8 = houndBar * 0.2;
                double t9 = t7 + traceBar[j];
                traceBar[j] = t9 * 0.5;
                double t10 = t8 + t9 * hound2 + hareBar[j];
                double t11 = t10 * t3;
                speedBar += t11 * t4;
                double t12 = t11 * speed * t4 * hound2;
                houndBar = houndBar - t8 + (t9 == 0.0 ? 0.0 : t9 * t5) - t12 - t12;
                hareBar[j] = t10;
                t = 0.0;
                k--;
            }
            t = 0.0;
        }
        return speedBar;
    }

    private static double caughtValueAndGradientKernel(double[] hare, double speed, double reach,
            double[] hareBar, int[][] ints, double[][] doubles, boolean[][] booleans, double[] partials) {
        int[] tripsTape = ints[0];
        double[] houndTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] trace = room(doubles, 4, hare.length);
        double[] traceBar = room(doubles, 5, hare.length);
        int k = 0;
        double hound = 0.0;
        int round = 0;
        int trips = 0;
        double t = 0.0;
        while (true) {
            long size = trips + 1L;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape.length < size) {
                returnedTape = grow(booleans, 0, size);
            }
            int k2 = 1 + round;
            double t2 = k2;
            boolean test = round == 7;
            boolean returned = false;
            int trips2 = 0;
            for (int i = 0; i < hare.length; i++) {
                long size2 = k + 1L;
                if (houndTape.length < size2) {
                    houndTape = grow(doubles, 0, size2);
                }
                if (tape.length < size2) {
                    tape = grow(doubles, 1, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 2, size2);
                }
                if (tape3.length < size2) {
                    tape3 = grow(doubles, 3, size2);
                }
                houndTape[k] = hound;
                double t3 = Math.exp(-(hound * hound));
                tape[k] = t3;
                double t4 = hare[i] + speed * t3 / t2;
                tape2[k] = t4;
                hare[i] = t4;
                double t5 = 0.5 * trace[i] + t4 * hound;
                tape3[k] = t5;
                trace[i] = t5;
                hound += 0.2 * (t4 - hound) + 0.05;
                k++;
                trips2++;
                if (Math.abs(hound - t4) < reach | test) {
                    t = hound * t5 + hare[0];
                    returned = true;
                    break;
                }
            }
            returnedTape[trips] = returned;
            tripsTape[trips] = trips2;
            trips++;
            if (returned) {
                break;
            }
            if (hare.length == 0) {
                t = speed * speed;
                break;
            }
            round = k2;
        }
        double speedBar = 0.0;
        double t2 = 1.0;
        double houndBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double t3 = 1 + i;
            boolean test = i == 7;
            int trips2 = tripsTape[i];
            if (!returnedTape[i] && hare.length == 0) {
                speedBar += 2.0 * t2 * speed;
                t2 = 0.0;
            }
            double t4 = 1.0 / t3;
            for (int j = trips2 - 1; j >= 0; j--) {
                double hound2 = houndTape[k - 1];
                double t5 = tape[k - 1];
                double t6 = tape2[k - 1];
                double t7 = tape3[k - 1];
                double hound3 = hound2 + (0.2 * (t6 - hound2) + 0.05);
                double t8 = 0.0;
                if (Math.abs(hound3 - t6) < reach | test) {
                    hareBar[0] += t2;
                    houndBar += t2 * t7;
                    t8 = t2 * hound3;
                }
                double t9 = houndBar * 0.2;
                double t10 = t8 + traceBar[j];
                traceBar[j] = t10 * 0.5;
                double t11 = t9 + t10 * hound2 + hareBar[j];
                double t12 = t11 * t4;
                speedBar += t12 * t5;
                double t13 = t12 * speed * t5 * hound2;
                houndBar = houndBar - t9 + (t10 == 0.0 ? 0.0 : t10 * t6) - t13 - t13;
                hareBar[j] = t11;
                t2 = 0.0;
                k--;
            }
            t2 = 0.0;
        }
        partials[0] = speedBar;
        return t;
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
