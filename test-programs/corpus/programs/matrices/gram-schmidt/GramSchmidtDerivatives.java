package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GramSchmidt}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GramSchmidtDerivatives {

    private GramSchmidtDerivatives() {}

    /** The derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q}. */
    public static VolumeGradient volumeGradient(double[][] q) {
        VolumeGradient into = new VolumeGradient();
        volumeGradient(q, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q} into
     * {@code into}, without its value.
     */
    public static void volumeGradient(double[][] q, VolumeGradient into) {
        into.prepare(q);
        volumeGradientKernel(into.qCopy, into.q, into.doubles);
    }

    /**
     * Computes the derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q} into
     * {@code into} and returns the method's value.
     */
    public static double volumeValueAndGradient(double[][] q, VolumeGradient into) {
        into.prepare(q);
        return volumeValueAndGradientKernel(into.qCopy, into.q, into.doubles);
    }

    /**
     * The derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class VolumeGradient {
        private double[][] q = new double[0][];
        private boolean given;
        private double[][] qCopy = new double[0][];
        private final double[][] doubles = new double[8][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public VolumeGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static VolumeGradient into(double[][] q) {
            if (repeats(q, new int[1][0])) {
                throw new IllegalArgumentException("the result q has a row twice");
            }
            VolumeGradient holder = new VolumeGradient();
            holder.q = q;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code q}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] q() {
            return q;
        }

        private void prepare(double[][] q) {
            if (this.q == q || shareRows(this.q, q, seen)) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            if (repeats(q, seen)) {
                throw new IllegalArgumentException(
                        "argument q has a row twice, and the method overwrites it");
            }
            qCopy = copied(qCopy, q);
            if (given && !sameShape(this.q, q)) {
                throw new IllegalArgumentException(
                        "the array given for the result q has not the shape of the argument");
            }
            this.q = zerosLike(this.q, q);
        }

        private VolumeGradient withoutScratch() {
            VolumeGradient results = new VolumeGradient();
            results.q = q;
            return results;
        }
    }

    private static void volumeGradientKernel(double[][] q, double[][] qBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] dotTape = doubles[3];
        double[] eTape = doubles[4];
        double[] normTape = doubles[5];
        double[] tape4 = doubles[6];
        double[] volumeTape = doubles[7];
        if (normTape.length < q.length) {
            normTape = grow(doubles, 5, q.length);
        }
        if (volumeTape.length < q.length) {
            volumeTape = grow(doubles, 7, q.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        double volume = 1.0;
        for (int i = 0; i < q.length; i++) {
            volumeTape[i] = volume;
            double[] v = q[i];
            if (dotTape.length < k3 + i) {
                dotTape = grow(doubles, 3, k3 + i);
            }
            for (int j = 0; j < i; j++) {
                double[] u = q[j];
                int k6 = k + v.length;
                if (tape.length < k6) {
                    tape = grow(doubles, 0, k6);
                }
                if (tape2.length < k6) {
                    tape2 = grow(doubles, 1, k6);
                }
                double dot = 0.0;
                for (int l = 0; l < v.length; l++) {
                    double ul = u[l];
                    tape2[k] = ul;
                    double vl = v[l];
                    tape[k] = vl;
                    dot += ul * vl;
                    k++;
                }
                dotTape[k3] = dot;
                if (tape3.length < k2 + v.length) {
                    tape3 = grow(doubles, 2, k2 + v.length);
                }
                for (int l = 0; l < v.length; l++) {
                    double ul = u[l];
                    tape3[k2] = ul;
                    v[l] -= dot * ul;
                    k2++;
                }
                k3++;
            }
            if (eTape.length < k4 + v.length) {
                eTape = grow(doubles, 4, k4 + v.length);
            }
            double norm = 0.0;
            for (int j = 0; j < v.length; j++) {
                double e = v[j];
                eTape[k4] = e;
                norm += e * e;
                k4++;
            }
            norm = Math.sqrt(norm);
            normTape[i] = norm;
            if (tape4.length < k5 + v.length) {
                tape4 = grow(doubles, 6, k5 + v.length);
            }
            double t = 1.0 / norm;
            for (int j = 0; j < v.length; j++) {
                double t2 = v[j] * t;
                tape4[k5] = t2;
                v[j] = t2;
                k5++;
            }
            volume *= norm;
        }
        double volumeBar = 1.0;
        for (int i = q.length - 1; i >= 0; i--) {
            double[] vBar = qBar[i];
            double norm = normTape[i];
            double normBar = volumeBar * volumeTape[i];
            int k6 = q[i].length - 1;
            for (int j = k6; j >= 0; j--) {
                double t = vBar[j] / norm;
                normBar -= t * tape4[k5 - 1];
                vBar[j] = t;
                k5--;
            }
            double t = 0.5 * normBar;
            double t2 = 2.0 * (t == 0.0 ? 0.0 : t / (norm + 0.0));
            for (int j = k6; j >= 0; j--) {
                vBar[j] += t2 * eTape[k4 - 1];
                k4--;
            }
            for (int j = i - 1; j >= 0; j--) {
                double[] uBar = qBar[j];
                double dot = dotTape[k3 - 1];
                double dotBar = 0.0;
                for (int l = k6; l >= 0; l--) {
                    double vBarL = vBar[l];
                    dotBar -= vBarL * tape3[k2 - 1];
                    uBar[l] -= vBarL * dot;
                    k2--;
                }
                for (int l = k6; l >= 0; l--) {
                    vBar[l] += dotBar * tape2[k - 1];
                    uBar[l] += dotBar * tape[k - 1];
                    k--;
                }
                k3--;
            }
            volumeBar *= norm;
        }
    }

    private static double volumeValueAndGradientKernel(double[][] q, double[][] qBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] dotTape = doubles[3];
        double[] eTape = doubles[4];
        double[] normTape = doubles[5];
        double[] tape4 = doubles[6];
        double[] volumeTape = doubles[7];
        if (normTape.length < q.length) {
            normTape = grow(doubles, 5, q.length);
        }
        if (volumeTape.length < q.length) {
            volumeTape = grow(doubles, 7, q.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        double volume = 1.0;
        for (int i = 0; i < q.length; i++) {
            volumeTape[i] = volume;
            double[] v = q[i];
            if (dotTape.length < k3 + i) {
                dotTape = grow(doubles, 3, k3 + i);
            }
            for (int j = 0; j < i; j++) {
                double[] u = q[j];
                int k6 = k + v.length;
                if (tape.length < k6) {
                    tape = grow(doubles, 0, k6);
                }
                if (tape2.length < k6) {
                    tape2 = grow(doubles, 1, k6);
                }
                double dot = 0.0;
                for (int l = 0; l < v.length; l++) {
                    double ul = u[l];
                    tape2[k] = ul;
                    double vl = v[l];
                    tape[k] = vl;
                    dot += ul * vl;
                    k++;
                }
                dotTape[k3] = dot;
                if (tape3.length < k2 + v.length) {
                    tape3 = grow(doubles, 2, k2 + v.length);
                }
                for (int l = 0; l < v.length; l++) {
                    double ul = u[l];
                    tape3[k2] = ul;
                    v[l] -= dot * ul;
                    k2++;
                }
                k3++;
            }
            if (eTape.length < k4 + v.length) {
                eTape = grow(doubles, 4, k4 + v.length);
            }
            double norm = 0.0;
            for (int j = 0; j < v.length; j++) {
                double e = v[j];
                eTape[k4] = e;
                norm += e * e;
                k4++;
            }
            norm = Math.sqrt(norm);
            normTape[i] = norm;
            if (tape4.length < k5 + v.length) {
                tape4 = grow(doubles, 6, k5 + v.length);
            }
            double t = 1.0 / norm;
            for (int j = 0; j < v.length; j++) {
                double t2 = v[j] * t;
                tape4[k5] = t2;
                v[j] = t2;
                k5++;
            }
            volume *= norm;
        }
        double volumeBar = 1.0;
        for (int i = q.length - 1; i >= 0; i--) {
            double[] vBar = qBar[i];
            double norm = normTape[i];
            double normBar = volumeBar * volumeTape[i];
            int k6 = q[i].length - 1;
            for (int j = k6; j >= 0; j--) {
                double t = vBar[j] / norm;
                normBar -= t * tape4[k5 - 1];
                vBar[j] = t;
                k5--;
            }
            double t = 0.5 * normBar;
            double t2 = 2.0 * (t == 0.0 ? 0.0 : t / (norm + 0.0));
            for (int j = k6; j >= 0; j--) {
                vBar[j] += t2 * eTape[k4 - 1];
                k4--;
            }
            for (int j = i - 1; j >= 0; j--) {
                double[] uBar = qBar[j];
                double dot = dotTape[k3 - 1];
                double dotBar = 0.0;
                for (int l = k6; l >= 0; l--) {
                    double vBarL = vBar[l];
                    dotBar -= vBarL * tape3[k2 - 1];
                    uBar[l] -= vBarL * dot;
                    k2--;
                }
                for (int l = k6; l >= 0; l--) {
                    vBar[l] += dotBar * tape2[k - 1];
                    uBar[l] += dotBar * tape[k - 1];
                    k--;
                }
                k3--;
            }
            volumeBar *= norm;
        }
        return volume;
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether two arrays of arrays have a row in common, or one row stands in the first twice. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        if (repeats(a, seen)) {
            return true;
        }
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            if (seen[0][at] != 0) {
                return true;
            }
            seen[0][at] = i + 1;
        }
        return false;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }
}
