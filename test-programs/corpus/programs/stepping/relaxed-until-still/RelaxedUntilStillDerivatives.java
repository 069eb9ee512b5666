package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RelaxedUntilStill}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RelaxedUntilStillDerivatives {

    private RelaxedUntilStillDerivatives() {}

    /**
     * The derivative of {@link RelaxedUntilStill#sag(double[], double[], double)} with respect to
     * {@code height} and {@code load}.
     *
     * <p>
     * Branches on active values (lines 12 and 17) have the derivative of the side taken.
     */
    public static SagGradient sagGradient(double[] height, double[] load, double limit) {
        SagGradient into = new SagGradient();
        sagGradient(height, load, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RelaxedUntilStill#sag(double[], double[], double)} with respect to
     * {@code height} and {@code load} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 5 * height.length + 28 * rounds14 + 1}; of the method itself: at most
     * {@code 3 * height.length + 9 * rounds14 + 1}. Workspace:
     * {@code 4 * (2 * height.length + rounds12 + 6 * rounds14)} bytes, and while it grows at most twice as
     * many. Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds14} is how often
     * the loop in line 14 runs in all.
     */
    public static void sagGradient(double[] height, double[] load, double limit, SagGradient into) {
        into.prepare(height, load);
        sagGradientKernel(into.heightCopy, load, limit, into.height, into.load, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link RelaxedUntilStill#sag(double[], double[], double)} with respect to
     * {@code height} and {@code load} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * height.length + 28 * rounds14 + 1}; of the method itself: at most
     * {@code 3 * height.length + 9 * rounds14 + 1}. Workspace:
     * {@code 4 * (2 * height.length + rounds12 + 6 * rounds14)} bytes, and while it grows at most twice as
     * many. Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds14} is how often
     * the loop in line 14 runs in all.
     */
    public static double sagValueAndGradient(double[] height, double[] load, double limit, SagGradient into) {
        into.prepare(height, load);
        return sagValueAndGradientKernel(into.heightCopy, load, limit, into.height, into.load, into.ints,
                into.doubles);
    }

    /**
     * The derivative of {@link RelaxedUntilStill#sag(double[], double[], double)} with respect to
     * {@code height} and {@code load}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class SagGradient {
        private double[] height = new double[0];
        private double[] load = new double[0];
        private boolean given;
        private double[] heightCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public SagGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SagGradient into(double[] height, double[] load) {
            if (height == load) {
                throw new IllegalArgumentException("the results height and load share an array");
            }
            SagGradient holder = new SagGradient();
            holder.height = height;
            holder.load = load;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code height}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] height() {
            return height;
        }

        /**
         * The derivative with respect to {@code load}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] load() {
            return load;
        }

        private void prepare(double[] height, double[] load) {
            if (this.height == height) {
                throw new IllegalArgumentException("argument height shares an array with the result height");
            }
            if (this.height == load) {
                throw new IllegalArgumentException("argument load shares an array with the result height");
            }
            if (this.load == height) {
                throw new IllegalArgumentException("argument height shares an array with the result load");
            }
            if (this.load == load) {
                throw new IllegalArgumentException("argument load shares an array with the result load");
            }
            if (height == load) {
                throw new IllegalArgumentException(
                        "arguments height and load share an array, and the method overwrites height");
            }
            heightCopy = copied(heightCopy, height);
            if (given && !sameShape(this.height, height)) {
                throw new IllegalArgumentException(
                        "the array given for the result height has not the shape of the argument");
            }
            if (given && !sameShape(this.load, load)) {
                throw new IllegalArgumentException(
                        "the array given for the result load has not the shape of the argument");
            }
            this.height = zerosLike(this.height, height);
            this.load = zerosLike(this.load, load);
        }

        private SagGradient withoutScratch() {
            SagGradient results = new SagGradient();
            results.height = height;
            results.load = load;
            return results;
        }
    }

    private static void sagGradientKernel(double[] height, double[] load, double limit, double[] heightBar,
            double[] loadBar, int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] afterTape = doubles[1];
        double[] tape = doubles[2];
        double t = -limit;
        int k = 0;
        boolean returned = false;
        int sweeps = 0;
        int trips = 0;
        boolean done;
        do {
            if (tripsTape.length < trips + 1L) {
                tripsTape = grow(ints, 0, trips + 1L);
            }
            boolean returned2 = false;
            double moved = 0.0;
            int trips2 = 0;
            for (int i = 1; i + 1 < height.length; i++) {
                long size = k + 1L;
                if (beforeTape.length < size) {
                    beforeTape = grow(doubles, 0, size);
                }
                if (afterTape.length < size) {
                    afterTape = grow(doubles, 1, size);
                }
                if (tape.length < size) {
                    tape = grow(doubles, 2, size);
                }
                double before = height[i];
                beforeTape[k] = before;
                double after = 0.5 * (height[i - 1] + height[i + 1]) - load[i] * (1.0 + before * before);
                afterTape[k] = after;
                trips2++;
                if (after < t) {
                    tape[k] = height[0];
                    returned2 = true;
                    k++;
                    break;
                }
                height[i] = after;
                moved += Math.abs(after - before);
                k++;
            }
            tripsTape[trips] = trips2;
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            done = sweeps + 1 == 6 || !(moved > 0.05);
            sweeps++;
        } while (!done);
        double t2 = 0.0;
        if (returned) {
            t2 = 1.0;
        } else {
            for (int i = 0; i < height.length; i++) {
                double heightI = height[i];
                loadBar[i] += heightI * heightI;
                heightBar[i] += 2.0 * load[i] * heightI;
            }
        }
        for (int i = trips - 1; i >= 0; i--) {
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                int k2 = 1 + j;
                double before = beforeTape[k - 1];
                int k3 = k2 - 1;
                int k4 = k2 + 1;
                double loadK2 = load[k2];
                double t3 = 1.0 + before * before;
                double after = afterTape[k - 1];
                double beforeBar = 0.0;
                double afterBar;
                if (after < t) {
                    double t4 = t2 * tape[k - 1];
                    heightBar[0] += t2 * (after * before);
                    afterBar = t4 * before;
                    beforeBar = t4 * after;
                } else {
                    afterBar = heightBar[k2];
                    heightBar[k2] = 0.0;
                }
                loadBar[k2] -= afterBar * t3;
                double t4 = afterBar * 0.5;
                heightBar[k4] += t4;
                heightBar[k3] += t4;
                heightBar[k2] += beforeBar + -2.0 * (afterBar * loadK2) * before;
                t2 = 0.0;
                k--;
            }
            t2 = 0.0;
        }
    }

    private static double sagValueAndGradientKernel(double[] height, double[] load, double limit,
            double[] heightBar, double[] loadBar, int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] afterTape = doubles[1];
        double[] tape = doubles[2];
        double t = -limit;
        int k = 0;
        boolean returned = false;
        int sweeps = 0;
        int trips = 0;
        boolean done;
        double sum = 0.0;
        do {
            if (tripsTape.length < trips + 1L) {
                tripsTape = grow(ints, 0, trips + 1L);
            }
            boolean returned2 = false;
            double moved = 0.0;
            int trips2 = 0;
            for (int i = 1; i + 1 < height.length; i++) {
                long size = k + 1L;
                if (beforeTape.length < size) {
                    beforeTape = grow(doubles, 0, size);
                }
                if (afterTape.length < size) {
                    afterTape = grow(doubles, 1, size);
                }
                if (tape.length < size) {
                    tape = grow(doubles, 2, size);
                }
                double before = height[i];
                beforeTape[k] = before;
                double after = 0.5 * (height[i - 1] + height[i + 1]) - load[i] * (1.0 + before * before);
                afterTape[k] = after;
                trips2++;
                if (after < t) {
                    double height0 = height[0];
                    tape[k] = height0;
                    sum = after * before * height0;
                    returned2 = true;
                    k++;
                    break;
                }
                height[i] = after;
                moved += Math.abs(after - before);
                k++;
            }
            tripsTape[trips] = trips2;
            trips++;
            if (returned2) {
                returned = true;
                break;
            }
            done = sweeps + 1 == 6 || !(moved > 0.05);
            sweeps++;
        } while (!done);
        double t2 = 0.0;
        if (returned) {
            t2 = 1.0;
        } else {
            sum = 0.0;
            for (int i = 0; i < height.length; i++) {
                double heightI = height[i];
                double t3 = heightI * heightI;
                double loadI = load[i];
                sum += t3 * loadI;
                loadBar[i] += t3;
                heightBar[i] += 2.0 * loadI * heightI;
            }
        }
        for (int i = trips - 1; i >= 0; i--) {
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                int k2 = 1 + j;
                double before = beforeTape[k - 1];
                int k3 = k2 - 1;
                int k4 = k2 + 1;
                double loadK2 = load[k2];
                double t3 = 1.0 + before * before;
                double after = afterTape[k - 1];
                double beforeBar = 0.0;
                double afterBar;
                if (after < t) {
                    double t4 = t2 * tape[k - 1];
                    heightBar[0] += t2 * (after * before);
                    afterBar = t4 * before;
                    beforeBar = t4 * after;
                } else {
                    afterBar = heightBar[k2];
                    heightBar[k2] = 0.0;
                }
                loadBar[k2] -= afterBar * t3;
                double t4 = afterBar * 0.5;
                heightBar[k4] += t4;
                heightBar[k3] += t4;
                heightBar[k2] += beforeBar + -2.0 * (afterBar * loadK2) * before;
                t2 = 0.0;
                k--;
            }
            t2 = 0.0;
        }
        return sum;
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
