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
     *
     * <p>
     * Operations: {@code 2 * rounds19 + 15 * xs.length - 15}; of the method itself:
     * {@code 6 * (xs.length - 1)}. Workspace: {@code 8 * (5 * xs.length - 1)} bytes. Here {@code rounds19} is
     * how often the loop in line 19 runs in all.
     */
    public static void slopesGradient(double[] xs, double[] ys, SlopesGradient into) {
        into.prepare(xs, ys);
        slopesGradientKernel(xs, ys, into.xs, into.ys, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to
     * {@code xs} and {@code ys} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (rounds19 + 9 * xs.length - 9)}; of the method itself:
     * {@code 6 * (xs.length - 1)}. Workspace: {@code 8 * (5 * xs.length - 1)} bytes. Here {@code rounds19} is
     * how often the loop in line 19 runs in all.
     */
    public static double slopesValueAndGradient(double[] xs, double[] ys, SlopesGradient into) {
        into.prepare(xs, ys);
        return slopesValueAndGradientKernel(xs, ys, into.xs, into.ys, into.ints, into.doubles);
    }

    /**
     * The derivative of {@link LocalArrayOfRecords#slopes(double[], double[])} with respect to {@code xs} and
     * {@code ys}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SlopesGradient {
        private double[] xs = new double[0];
        private double[] ys = new double[0];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[4][0];

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
            this.xs = roomLike(this.xs, xs);
            this.ys = roomLike(this.ys, ys);
        }

        private SlopesGradient withoutScratch() {
            SlopesGradient results = new SlopesGradient();
            results.xs = xs;
            results.ys = ys;
            return results;
        }
    }

    private static void slopesGradientKernel(double[] xs, double[] ys, double[] xsBar, double[] ysBar,
            int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tape = ints[1];
        double[] knotsAt = room(doubles, 0, xs.length);
        double[] knotsAtBar = room(doubles, 1, xs.length);
        double[] knotsValue = room(doubles, 2, xs.length);
        double[] knotsValueBar = room(doubles, 3, xs.length);
        for (int i = 0; i < xs.length; i++) {
            knotsAt[i] = xs[i];
            knotsValue[i] = ys[i];
        }
        long k = xs.length - 1L;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape.length < k) {
            tape = grow(ints, 1, k);
        }
        for (int i = 1; i < xs.length; i++) {
            double movedAt = knotsAt[i];
            double movedValue = knotsValue[i];
            int trips = 0;
            int j;
            for (j = i - 1; j >= 0 && knotsAt[j] > movedAt; j--) {
                knotsAt[j + 1] = knotsAt[j];
                knotsValue[j + 1] = knotsValue[j];
                trips++;
            }
            tripsTape[i - 1] = trips;
            int k2 = j + 1;
            tape[i - 1] = k2;
            knotsAt[k2] = movedAt;
            knotsValue[k2] = movedValue;
        }
        int k2 = xs.length - 1;
        if (1 < xs.length) {
            double aAt = knotsAt[0];
            double aValue = knotsValue[0];
            double knotsValueBarCarry = 0.0;
            double knotsAtBarCarry = 0.0;
            for (int i = 1; i < xs.length; i++) {
                double bAt = knotsAt[i];
                double bValue = knotsValue[i];
                double t = bValue - aValue;
                double t2 = bAt - aAt;
                double slope = t / t2;
                double t3 = 2.0 * t / t2;
                double t4 = (slope - t3) * slope;
                knotsValueBar[i - 1] += knotsValueBarCarry - t3;
                knotsAtBar[i - 1] += knotsAtBarCarry - t4;
                knotsValueBarCarry = t3;
                knotsAtBarCarry = t4;
                aAt = bAt;
                aValue = bValue;
            }
            knotsValueBar[k2] += knotsValueBarCarry;
            knotsAtBar[k2] += knotsAtBarCarry;
        }
        for (int i = k2; i >= 1; i--) {
            int k3 = tape[i - 1];
            double knotsValueBarK3 = knotsValueBar[k3];
            knotsValueBar[k3] = 0.0;
            double knotsAtBarK3 = knotsAtBar[k3];
            knotsAtBar[k3] = 0.0;
            for (int j = tripsTape[i - 1] - 1; j >= 0; j--) {
                int k4 = i - 1 + j * -1;
                int k5 = k4 + 1;
                double knotsValueBarK5 = knotsValueBar[k5];
                knotsValueBar[k5] = 0.0;
                double knotsAtBarK5 = knotsAtBar[k5];
                knotsAtBar[k5] = 0.0;
                knotsValueBar[k4] += knotsValueBarK5;
                knotsAtBar[k4] += knotsAtBarK5;
            }
            knotsValueBar[i] += knotsValueBarK3;
            knotsAtBar[i] += knotsAtBarK3;
        }
        for (int i = xs.length; i < ysBar.length; i++) {
            ysBar[i] = 0.0;
        }
        for (int i = 0; i < xs.length; i++) {
            double knotsValueBarI = knotsValueBar[i];
            knotsValueBar[i] = 0.0;
            double knotsAtBarI = knotsAtBar[i];
            knotsAtBar[i] = 0.0;
            ysBar[i] = knotsValueBarI;
            xsBar[i] = knotsAtBarI;
        }
    }

    private static double slopesValueAndGradientKernel(double[] xs, double[] ys, double[] xsBar,
            double[] ysBar, int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        int[] tape = ints[1];
        double[] knotsAt = room(doubles, 0, xs.length);
        double[] knotsAtBar = room(doubles, 1, xs.length);
        double[] knotsValue = room(doubles, 2, xs.length);
        double[] knotsValueBar = room(doubles, 3, xs.length);
        for (int i = 0; i < xs.length; i++) {
            knotsAt[i] = xs[i];
            knotsValue[i] = ys[i];
        }
        long k = xs.length - 1L;
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (tape.length < k) {
            tape = grow(ints, 1, k);
        }
        for (int i = 1; i < xs.length; i++) {
            double movedAt = knotsAt[i];
            double movedValue = knotsValue[i];
            int trips = 0;
            int j;
            for (j = i - 1; j >= 0 && knotsAt[j] > movedAt; j--) {
                knotsAt[j + 1] = knotsAt[j];
                knotsValue[j + 1] = knotsValue[j];
                trips++;
            }
            tripsTape[i - 1] = trips;
            int k2 = j + 1;
            tape[i - 1] = k2;
            knotsAt[k2] = movedAt;
            knotsValue[k2] = movedValue;
        }
        int k2 = xs.length - 1;
        double sum = 0.0;
        if (1 < xs.length) {
            double aAt = knotsAt[0];
            double aValue = knotsValue[0];
            double knotsValueBarCarry = 0.0;
            double knotsAtBarCarry = 0.0;
            for (int i = 1; i < xs.length; i++) {
                double bAt = knotsAt[i];
                double bValue = knotsValue[i];
                double t = bValue - aValue;
                double t2 = bAt - aAt;
                double slope = t / t2;
                sum += slope * slope * t2;
                double t3 = 2.0 * t / t2;
                double t4 = (slope - t3) * slope;
                knotsValueBar[i - 1] += knotsValueBarCarry - t3;
                knotsAtBar[i - 1] += knotsAtBarCarry - t4;
                knotsValueBarCarry = t3;
                knotsAtBarCarry = t4;
                aAt = bAt;
                aValue = bValue;
            }
            knotsValueBar[k2] += knotsValueBarCarry;
            knotsAtBar[k2] += knotsAtBarCarry;
        }
        for (int i = k2; i >= 1; i--) {
            int k3 = tape[i - 1];
            double knotsValueBarK3 = knotsValueBar[k3];
            knotsValueBar[k3] = 0.0;
            double knotsAtBarK3 = knotsAtBar[k3];
            knotsAtBar[k3] = 0.0;
            for (int j = tripsTape[i - 1] - 1; j >= 0; j--) {
                int k4 = i - 1 + j * -1;
                int k5 = k4 + 1;
                double knotsValueBarK5 = knotsValueBar[k5];
                knotsValueBar[k5] = 0.0;
                double knotsAtBarK5 = knotsAtBar[k5];
                knotsAtBar[k5] = 0.0;
                knotsValueBar[k4] += knotsValueBarK5;
                knotsAtBar[k4] += knotsAtBarK5;
            }
            knotsValueBar[i] += knotsValueBarK3;
            knotsAtBar[i] += knotsAtBarK3;
        }
        for (int i = xs.length; i < ysBar.length; i++) {
            ysBar[i] = 0.0;
        }
        for (int i = 0; i < xs.length; i++) {
            double knotsValueBarI = knotsValueBar[i];
            knotsValueBar[i] = 0.0;
            double knotsAtBarI = knotsAtBar[i];
            knotsAtBar[i] = 0.0;
            ysBar[i] = knotsValueBarI;
            xsBar[i] = knotsAtBarI;
        }
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
