package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsInSteps}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsInStepsDerivatives {

    private RowsInStepsDerivatives() {}

    /** The derivative of {@link RowsInSteps#mass(double, int, int)} with respect to {@code rate}. */
    public static MassGradient massGradient(double rate, int rows, int steps) {
        MassGradient into = new MassGradient();
        massGradient(rate, rows, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsInSteps#mass(double, int, int)} with respect to {@code rate} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code (23 * rows * rows * steps + 4 * rounds32) / 2}; of the method itself: about
     * {@code 2 * (2 * rows * rows * steps + rounds32)}. Workspace: at most
     * {@code 4 * (3 * min(steps, 10000) * rows * rows + rows * rows * snapshots + 3 * min(steps, 10000) * rows + 2 * rows * rows + rows * snapshots + 16 * rows + snapshots)}
     * bytes, and while it grows at most twice as many. Here {@code rounds32} is how often the loop in line 32
     * runs in all, {@code snapshots} is {@code min(10000, (rounds17_9 - 1) / 10000 + 1)}.
     */
    public static void massGradient(double rate, int rows, int steps, MassGradient into) {
        into.rate = massGradientKernel(rate, rows, steps, into.doubles, into.ints, into.doubleRows2,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link RowsInSteps#mass(double, int, int)} with respect to {@code rate} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code (23 * rows * rows * steps + 8 * rounds32) / 2}; of the method itself: about
     * {@code 2 * (2 * rows * rows * steps + rounds32)}. Workspace: at most
     * {@code 4 * (3 * min(steps, 10000) * rows * rows + rows * rows * snapshots + 3 * min(steps, 10000) * rows + 2 * rows * rows + rows * snapshots + 16 * rows + snapshots)}
     * bytes, and while it grows at most twice as many. Here {@code rounds32} is how often the loop in line 32
     * runs in all, {@code snapshots} is {@code min(10000, (rounds17_9 - 1) / 10000 + 1)}.
     */
    public static double massValueAndGradient(double rate, int rows, int steps, MassGradient into) {
        double value = massValueAndGradientKernel(rate, rows, steps, into.doubles, into.ints,
                into.doubleRows2, into.doubles2, into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowsInSteps#mass(double, int, int)} with respect to {@code rate}, as a number.
     */
    public static double massDerivative(double rate, int rows, int steps) {
        return massGradient(rate, rows, steps).rate();
    }

    /**
     * The derivative of {@link RowsInSteps#mass(double, int, int)} with respect to {@code rate}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MassGradient {
        private double rate;
        private final double[][] doubles = new double[7][0];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public MassGradient() {}

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private MassGradient withoutScratch() {
            MassGradient results = new MassGradient();
            results.rate = rate;
            return results;
        }
    }

    private static double massGradientKernel(double rate, int rows, int steps, double[][] doubles,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] aKept = doubles[3];
        int[] segments = ints[0];
        double[][] a = zeros(doubleRows2, 0, rows);
        double[][] aBar = zeros(doubleRows2, 1, rows);
        int size = 0;
        for (int r = 0; r < rows; r++) {
            double[] row = fromPool(doubles2, 0, made, r + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, r + 1);
            made2++;
            a[r] = row;
            aBar[r] = row2;
            for (int c = 0; c <= r; c++) {
                row[c] = 1.0 / (r + 1 + c);
            }
            size += r + 1;
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (aKept.length < (kept + 1) * (long) size) {
                        aKept = grow(doubles, 3, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < rows; i++) {
                        double[] ai = a[i];
                        for (int j = 0; j < ai.length; j++) {
                            aKept[p] = ai[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                segment++;
            }
            double[] mean = room(doubles, 4, rows);
            for (int r = 0; r < rows; r++) {
                double t = 1.0 / (r + 1);
                if (0 <= r) {
                    double[] ar = a[r];
                    double meanR = mean[r];
                    for (int c = 0; c <= r; c++) {
                        meanR += ar[c] * t;
                    }
                    mean[r] = meanR;
                }
            }
            for (int r = 0; r < rows; r++) {
                long size2 = k + (r + 1L);
                if (tape.length < size2) {
                    tape = grow(doubles, 0, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 1, size2);
                }
                if (tape3.length < size2) {
                    tape3 = grow(doubles, 2, size2);
                }
                if (0 <= r) {
                    double[] ar = a[r];
                    double meanR = mean[r];
                    for (int c = 0; c <= r; c++) {
                        double arC = ar[c];
                        double t = meanR - arC;
                        tape[k] = t;
                        double meanC = mean[c];
                        tape2[k] = meanC;
                        double t2 = a[c][0];
                        tape3[k] = t2;
                        ar[c] = arC + rate * t * meanC * t2;
                        k++;
                    }
                }
            }
            filled++;
        }
        for (int i = 0; i < rows; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < row.length; j++) {
                rowBar[j] += 2.0 * row[j];
            }
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double rateBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < rows; j++) {
                    double[] aj = a[j];
                    for (int l = 0; l < aj.length; l++) {
                        aj[l] = aKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (aKept.length < (kept + 1) * (long) size) {
                                aKept = grow(doubles, 3, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < rows; j++) {
                                double[] aj = a[j];
                                for (int l = 0; l < aj.length; l++) {
                                    aKept[p2] = aj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        segment2++;
                    }
                    double[] mean = room(doubles, 5, rows);
                    for (int r = 0; r < rows; r++) {
                        double t = 1.0 / (r + 1);
                        if (0 <= r) {
                            double[] ar = a[r];
                            double meanR = mean[r];
                            for (int c = 0; c <= r; c++) {
                                meanR += ar[c] * t;
                            }
                            mean[r] = meanR;
                        }
                    }
                    for (int r = 0; r < rows; r++) {
                        long size2 = k + (r + 1L);
                        if (tape.length < size2) {
                            tape = grow(doubles, 0, size2);
                        }
                        if (tape2.length < size2) {
                            tape2 = grow(doubles, 1, size2);
                        }
                        if (tape3.length < size2) {
                            tape3 = grow(doubles, 2, size2);
                        }
                        if (0 <= r) {
                            double[] ar = a[r];
                            double meanR = mean[r];
                            for (int c = 0; c <= r; c++) {
                                double arC = ar[c];
                                double t = meanR - arC;
                                tape[k] = t;
                                double meanC = mean[c];
                                tape2[k] = meanC;
                                double t2 = a[c][0];
                                tape3[k] = t2;
                                ar[c] = arC + rate * t * meanC * t2;
                                k++;
                            }
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k3; s--) {
                double[] meanBar = room(doubles, 6, rows);
                for (int r = rows - 1; r >= 0; r--) {
                    for (int c = r; c >= 0; c--) {
                        double[] aBarR = aBar[r];
                        double t = tape[k - 1];
                        double t2 = rate * t;
                        double t3 = tape2[k - 1];
                        double aBarRC = aBarR[c];
                        aBarR[c] = 0.0;
                        double t4 = aBarRC * tape3[k - 1];
                        aBar[c][0] += aBarRC * (t2 * t3);
                        double t5 = t4 * t3;
                        meanBar[c] += t4 * t2;
                        rateBar += t5 * t;
                        double t6 = t5 * rate;
                        meanBar[r] += t6;
                        aBarR[c] += aBarRC - t6;
                        k--;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    double t = 1.0 / (r + 1);
                    if (0 < r + 1) {
                        double[] aBarR = aBar[r];
                        double meanBarR = meanBar[r];
                        double t2 = meanBarR == 0.0 ? 0.0 : meanBarR * t;
                        for (int c = 0; c < r + 1; c++) {
                            aBarR[c] += t2;
                        }
                    }
                }
            }
            end = k3;
        }
        return rateBar;
    }

    private static double massValueAndGradientKernel(double rate, int rows, int steps, double[][] doubles,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, double[] partials) {
        int made = 0;
        int made2 = 0;
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] aKept = doubles[3];
        int[] segments = ints[0];
        double[][] a = zeros(doubleRows2, 0, rows);
        double[][] aBar = zeros(doubleRows2, 1, rows);
        int size = 0;
        for (int r = 0; r < rows; r++) {
            double[] row = fromPool(doubles2, 0, made, r + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, r + 1);
            made2++;
            a[r] = row;
            aBar[r] = row2;
            for (int c = 0; c <= r; c++) {
                row[c] = 1.0 / (r + 1 + c);
            }
            size += r + 1;
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (aKept.length < (kept + 1) * (long) size) {
                        aKept = grow(doubles, 3, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < rows; i++) {
                        double[] ai = a[i];
                        for (int j = 0; j < ai.length; j++) {
                            aKept[p] = ai[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                segment++;
            }
            double[] mean = room(doubles, 4, rows);
            for (int r = 0; r < rows; r++) {
                double t = 1.0 / (r + 1);
                if (0 <= r) {
                    double[] ar = a[r];
                    double meanR = mean[r];
                    for (int c = 0; c <= r; c++) {
                        meanR += ar[c] * t;
                    }
                    mean[r] = meanR;
                }
            }
            for (int r = 0; r < rows; r++) {
                long size2 = k + (r + 1L);
                if (tape.length < size2) {
                    tape = grow(doubles, 0, size2);
                }
                if (tape2.length < size2) {
                    tape2 = grow(doubles, 1, size2);
                }
                if (tape3.length < size2) {
                    tape3 = grow(doubles, 2, size2);
                }
                if (0 <= r) {
                    double[] ar = a[r];
                    double meanR = mean[r];
                    for (int c = 0; c <= r; c++) {
                        double arC = ar[c];
                        double t = meanR - arC;
                        tape[k] = t;
                        double meanC = mean[c];
                        tape2[k] = meanC;
                        double t2 = a[c][0];
                        tape3[k] = t2;
                        ar[c] = arC + rate * t * meanC * t2;
                        k++;
                    }
                }
            }
            filled++;
        }
        double sum = 0.0;
        for (int i = 0; i < rows; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < row.length; j++) {
                double v = row[j];
                sum += v * v;
                rowBar[j] += 2.0 * v;
            }
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double rateBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < rows; j++) {
                    double[] aj = a[j];
                    for (int l = 0; l < aj.length; l++) {
                        aj[l] = aKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (aKept.length < (kept + 1) * (long) size) {
                                aKept = grow(doubles, 3, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < rows; j++) {
                                double[] aj = a[j];
                                for (int l = 0; l < aj.length; l++) {
                                    aKept[p2] = aj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        segment2++;
                    }
                    double[] mean = room(doubles, 5, rows);
                    for (int r = 0; r < rows; r++) {
                        double t = 1.0 / (r + 1);
                        if (0 <= r) {
                            double[] ar = a[r];
                            double meanR = mean[r];
                            for (int c = 0; c <= r; c++) {
                                meanR += ar[c] * t;
                            }
                            mean[r] = meanR;
                        }
                    }
                    for (int r = 0; r < rows; r++) {
                        long size2 = k + (r + 1L);
                        if (tape.length < size2) {
                            tape = grow(doubles, 0, size2);
                        }
                        if (tape2.length < size2) {
                            tape2 = grow(doubles, 1, size2);
                        }
                        if (tape3.length < size2) {
                            tape3 = grow(doubles, 2, size2);
                        }
                        if (0 <= r) {
                            double[] ar = a[r];
                            double meanR = mean[r];
                            for (int c = 0; c <= r; c++) {
                                double arC = ar[c];
                                double t = meanR - arC;
                                tape[k] = t;
                                double meanC = mean[c];
                                tape2[k] = meanC;
                                double t2 = a[c][0];
                                tape3[k] = t2;
                                ar[c] = arC + rate * t * meanC * t2;
                                k++;
                            }
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k3; s--) {
                double[] meanBar = room(doubles, 6, rows);
                for (int r = rows - 1; r >= 0; r--) {
                    for (int c = r; c >= 0; c--) {
                        double[] aBarR = aBar[r];
                        double t = tape[k - 1];
                        double t2 = rate * t;
                        double t3 = tape2[k - 1];
                        double aBarRC = aBarR[c];
                        aBarR[c] = 0.0;
                        double t4 = aBarRC * tape3[k - 1];
                        aBar[c][0] += aBarRC * (t2 * t3);
                        double t5 = t4 * t3;
                        meanBar[c] += t4 * t2;
                        rateBar += t5 * t;
                        double t6 = t5 * rate;
                        meanBar[r] += t6;
                        aBarR[c] += aBarRC - t6;
                        k--;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    double t = 1.0 / (r + 1);
                    if (0 < r + 1) {
                        double[] aBarR = aBar[r];
                        double meanBarR = meanBar[r];
                        double t2 = meanBarR == 0.0 ? 0.0 : meanBarR * t;
                        for (int c = 0; c < r + 1; c++) {
                            aBarR[c] += t2;
                        }
                    }
                }
            }
            end = k3;
        }
        partials[0] = rateBar;
        return sum;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
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

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }
}
