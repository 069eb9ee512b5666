package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LocalArrayOfRecords}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LocalArrayOfRecordsDerivatives {

    private LocalArrayOfRecordsDerivatives() {}

    /**
     * The derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to {@code xs} and
     * {@code ys}.
     */
    public static SlopesGradient slopesGradient(double[] xs, double[] ys) {
        SlopesGradient into = new SlopesGradient();
        slopesGradient(xs, ys, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to
     * {@code xs} and {@code ys} into {@code into}, without its value.
     */
    public static void slopesGradient(double[] xs, double[] ys, SlopesGradient into) {
        into.prepare(xs, ys);
        slopesGradientKernel(xs, ys, into.xs, into.ys, into.ints, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to
     * {@code xs} and {@code ys} into {@code into} and returns the method's value.
     */
    public static double slopesValueAndGradient(double[] xs, double[] ys, SlopesGradient into) {
        into.prepare(xs, ys);
        return slopesValueAndGradientKernel(xs, ys, into.xs, into.ys, into.ints, into.booleans, into.doubles);
    }

    /**
     * The derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to {@code xs} and
     * {@code ys}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SlopesGradient {
        private double[] xs = new double[0];
        private double[] ys = new double[0];
        private boolean given;
        private final int[][] ints = new int[3][0];
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[5][0];

        /** An empty holder, which grows to what it meets. */
        public SlopesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SlopesGradient into(double[] xs, double[] ys) {
            if (xs == ys) {
                throw new IllegalArgumentException("the results xs and ys share an array");
            }
            SlopesGradient holder = new SlopesGradient();
            holder.xs = xs;
            holder.ys = ys;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code xs}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] xs() {
            return xs;
        }

        /**
         * The derivative with respect to {@code ys}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] ys() {
            return ys;
        }

        private void prepare(double[] xs, double[] ys) {
            if (this.xs == xs) {
                throw new IllegalArgumentException("argument xs shares an array with the result xs");
            }
            if (this.xs == ys) {
                throw new IllegalArgumentException("argument ys shares an array with the result xs");
            }
            if (this.ys == xs) {
                throw new IllegalArgumentException("argument xs shares an array with the result ys");
            }
            if (this.ys == ys) {
                throw new IllegalArgumentException("argument ys shares an array with the result ys");
            }
            if (given && !sameShape(this.xs, xs)) {
                throw new IllegalArgumentException(
                        "the array given for the result xs has not the shape of the argument");
            }
            if (given && !sameShape(this.ys, ys)) {
                throw new IllegalArgumentException(
                        "the array given for the result ys has not the shape of the argument");
            }
            this.xs = zerosLike(this.xs, xs);
            this.ys = zerosLike(this.ys, ys);
        }

        private SlopesGradient withoutScratch() {
            SlopesGradient results = new SlopesGradient();
            results.xs = xs;
            results.ys = ys;
            return results;
        }
    }

    private static void slopesGradientKernel(double[] xs, double[] ys, double[] xsBar, double[] ysBar,
            int[][] ints, boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        boolean[] tape = booleans[0];
        int[] jTape = ints[1];
        int[] tape2 = ints[2];
        double[] knotsAt = room(doubles, 0, xs.length);
        double[] knotsAtBar = room(doubles, 1, xs.length);
        double[] knotsValue = room(doubles, 2, xs.length);
        double[] knotsValueBar = room(doubles, 3, xs.length);
        boolean[] knotsPresent = room(booleans, 1, xs.length);
        for (int i = 0; i < xs.length; i++) {
            knotsAt[i] = xs[i];
            knotsValue[i] = ys[i];
            knotsPresent[i] = true;
        }
        int k = xs.length - 1;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(ints, 2, k);
        }
        int k2 = 0;
        for (int i = 1; i < xs.length; i++) {
            double movedAt = knotsAt[i];
            double movedValue = knotsValue[i];
            boolean movedPresent = knotsPresent[i];
            int j = i - 1;
            int j2 = j;
            int trips = 0;
            while (true) {
                if (tape.length < k2 + 1) {
                    tape = grow(booleans, 0, k2 + 1);
                }
                if (jTape.length < k2 + 1) {
                    jTape = grow(ints, 1, k2 + 1);
                }
                jTape[k2] = j2;
                boolean test = j2 >= 0;
                boolean test2 = false;
                if (test) {
                    double knotsAtJ2 = knotsAt[j2];
                    if (!knotsPresent[j2]) {
                        throw new NullPointerException();
                    }
                    if (!movedPresent) {
                        throw new NullPointerException();
                    }
                    test2 = knotsAtJ2 > movedAt;
                }
                tape[k2] = test2;
                movedPresent = test | movedPresent;
                trips++;
                k2++;
                if (!test2) {
                    break;
                }
                int k3 = j2 + 1;
                knotsAt[k3] = knotsAt[j2];
                knotsValue[k3] = knotsValue[j2];
                knotsPresent[k3] = knotsPresent[j2];
                j2--;
            }
            tripsTape[j] = trips;
            int k3 = j2 + 1;
            tape2[j] = k3;
            knotsAt[k3] = movedAt;
            knotsValue[k3] = movedValue;
            knotsPresent[k3] = movedPresent;
        }
        for (int i = 1; i < xs.length; i++) {
            boolean aPresent = knotsPresent[i - 1];
            if (!knotsPresent[i]) {
                throw new NullPointerException();
            }
            if (!aPresent) {
                throw new NullPointerException();
            }
        }
        int k3 = xs.length - 1;
        for (int i = 1; i < xs.length; i++) {
            int k4 = i - 1;
            double t = knotsAt[i] - knotsAt[k4];
            double t2 = 1.0 / t;
            double slope = (knotsValue[i] - knotsValue[k4]) * t2;
            double t3 = 2.0 * t * slope * t2;
            double t4 = slope * slope - t3 * slope;
            knotsValueBar[i] += t3;
            knotsAtBar[i] += t4;
            knotsValueBar[k4] -= t3;
            knotsAtBar[k4] -= t4;
        }
        for (int i = k3; i >= 1; i--) {
            int k4 = i - 1;
            int k5 = tape2[k4];
            double knotsValueBarK5 = knotsValueBar[k5];
            knotsValueBar[k5] = 0.0;
            double knotsAtBarK5 = knotsAtBar[k5];
            knotsAtBar[k5] = 0.0;
            for (int j = tripsTape[k4] - 1; j >= 0; j--) {
                k2--;
                int j2 = jTape[k2];
                if (tape[k2]) {
                    int k6 = j2 + 1;
                    double knotsValueBarK6 = knotsValueBar[k6];
                    knotsValueBar[k6] = 0.0;
                    double knotsAtBarK6 = knotsAtBar[k6];
                    knotsAtBar[k6] = 0.0;
                    knotsValueBar[j2] += knotsValueBarK6;
                    knotsAtBar[j2] += knotsAtBarK6;
                }
            }
            knotsValueBar[i] += knotsValueBarK5;
            knotsAtBar[i] += knotsAtBarK5;
        }
        for (int i = k3; i >= 0; i--) {
            double knotsValueBarI = knotsValueBar[i];
            knotsValueBar[i] = 0.0;
            double knotsAtBarI = knotsAtBar[i];
            knotsAtBar[i] = 0.0;
            ysBar[i] += knotsValueBarI;
            xsBar[i] += knotsAtBarI;
        }
    }

    private static double slopesValueAndGradientKernel(double[] xs, double[] ys, double[] xsBar,
            double[] ysBar, int[][] ints, boolean[][] booleans, double[][] doubles) {
        int[] tripsTape = ints[0];
        boolean[] tape = booleans[0];
        int[] jTape = ints[1];
        int[] tape2 = ints[2];
        double[] slopeTape = doubles[0];
        double[] knotsAt = room(doubles, 1, xs.length);
        double[] knotsAtBar = room(doubles, 2, xs.length);
        double[] knotsValue = room(doubles, 3, xs.length);
        double[] knotsValueBar = room(doubles, 4, xs.length);
        boolean[] knotsPresent = room(booleans, 1, xs.length);
        for (int i = 0; i < xs.length; i++) {
            knotsAt[i] = xs[i];
            knotsValue[i] = ys[i];
            knotsPresent[i] = true;
        }
        int k = xs.length - 1;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape2.length < k) {
            tape2 = grow(ints, 2, k);
        }
        int k2 = 0;
        for (int i = 1; i < xs.length; i++) {
            double movedAt = knotsAt[i];
            double movedValue = knotsValue[i];
            boolean movedPresent = knotsPresent[i];
            int j = i - 1;
            int j2 = j;
            int trips = 0;
            while (true) {
                if (tape.length < k2 + 1) {
                    tape = grow(booleans, 0, k2 + 1);
                }
                if (jTape.length < k2 + 1) {
                    jTape = grow(ints, 1, k2 + 1);
                }
                jTape[k2] = j2;
                boolean test = j2 >= 0;
                boolean test2 = false;
                if (test) {
                    double knotsAtJ2 = knotsAt[j2];
                    if (!knotsPresent[j2]) {
                        throw new NullPointerException();
                    }
                    if (!movedPresent) {
                        throw new NullPointerException();
                    }
                    test2 = knotsAtJ2 > movedAt;
                }
                tape[k2] = test2;
                movedPresent = test | movedPresent;
                trips++;
                k2++;
                if (!test2) {
                    break;
                }
                int k3 = j2 + 1;
                knotsAt[k3] = knotsAt[j2];
                knotsValue[k3] = knotsValue[j2];
                knotsPresent[k3] = knotsPresent[j2];
                j2--;
            }
            tripsTape[j] = trips;
            int k3 = j2 + 1;
            tape2[j] = k3;
            knotsAt[k3] = movedAt;
            knotsValue[k3] = movedValue;
            knotsPresent[k3] = movedPresent;
        }
        if (slopeTape.length < k) {
            slopeTape = grow(doubles, 0, k);
        }
        double sum = 0.0;
        for (int i = 1; i < xs.length; i++) {
            int k3 = i - 1;
            double aAt = knotsAt[k3];
            double aValue = knotsValue[k3];
            boolean aPresent = knotsPresent[k3];
            double bAt = knotsAt[i];
            double bValue = knotsValue[i];
            if (!knotsPresent[i]) {
                throw new NullPointerException();
            }
            if (!aPresent) {
                throw new NullPointerException();
            }
            double t = bAt - aAt;
            double slope = (bValue - aValue) / t;
            slopeTape[k3] = slope;
            sum += slope * slope * t;
        }
        int k3 = xs.length - 1;
        for (int i = 1; i < xs.length; i++) {
            int k4 = i - 1;
            double t = knotsAt[i] - knotsAt[k4];
            double slope = slopeTape[k4];
            double t2 = 2.0 * t * slope / t;
            double t3 = slope * slope - t2 * slope;
            knotsValueBar[i] += t2;
            knotsAtBar[i] += t3;
            knotsValueBar[k4] -= t2;
            knotsAtBar[k4] -= t3;
        }
        for (int i = k3; i >= 1; i--) {
            int k4 = i - 1;
            int k5 = tape2[k4];
            double knotsValueBarK5 = knotsValueBar[k5];
            knotsValueBar[k5] = 0.0;
            double knotsAtBarK5 = knotsAtBar[k5];
            knotsAtBar[k5] = 0.0;
            for (int j = tripsTape[k4] - 1; j >= 0; j--) {
                k2--;
                int j2 = jTape[k2];
                if (tape[k2]) {
                    int k6 = j2 + 1;
                    double knotsValueBarK6 = knotsValueBar[k6];
                    knotsValueBar[k6] = 0.0;
                    double knotsAtBarK6 = knotsAtBar[k6];
                    knotsAtBar[k6] = 0.0;
                    knotsValueBar[j2] += knotsValueBarK6;
                    knotsAtBar[j2] += knotsAtBarK6;
                }
            }
            knotsValueBar[i] += knotsValueBarK5;
            knotsAtBar[i] += knotsAtBarK5;
        }
        for (int i = k3; i >= 0; i--) {
            double knotsValueBarI = knotsValueBar[i];
            knotsValueBar[i] = 0.0;
            double knotsAtBarI = knotsAtBar[i];
            knotsAtBar[i] = 0.0;
            ysBar[i] += knotsValueBarI;
            xsBar[i] += knotsAtBarI;
        }
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static boolean[] room(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, false);
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
