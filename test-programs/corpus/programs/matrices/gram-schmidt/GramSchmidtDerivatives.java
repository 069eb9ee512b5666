package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GramSchmidt}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GramSchmidtDerivatives {

    private GramSchmidtDerivatives() {}

    /**
     * The derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q}.
     *
     * <p>
     * At {@code norm == 0} (line 21), the derivative of {@code sqrt} is infinite.
     */
    public static VolumeGradient volumeGradient(double[][] q) {
        VolumeGradient into = new VolumeGradient();
        volumeGradient(q, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations:
     * {@code 3 * elements(q) + 7 * q.length + 6 * rounds16 + 8 * rounds17 + 2 * rounds20 + 4 * rounds22}; of
     * the method itself: {@code 3 * elements(q) + 2 * q.length + 2 * rounds16 + 4 * rounds17}. Workspace:
     * {@code 4 * (q.length * q.length + 4 * elements(q) + 5 * q.length + 2 * rounds17)} bytes, and while it
     * grows at most twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all,
     * {@code rounds17} is how often the loop in line 17 runs in all, {@code rounds20} is how often the loop
     * in line 20 runs in all, {@code rounds22} is how often the loop in line 22 runs in all.
     */
    public static void volumeGradient(double[][] q, VolumeGradient into) {
        into.prepare(q);
        volumeGradientKernel(into.qCopy, into.q, into.doubles);
    }

    /**
     * Computes the derivative of {@link GramSchmidt#volume(double[][])} with respect to {@code q} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations:
     * {@code 3 * elements(q) + 7 * q.length + 6 * rounds16 + 8 * rounds17 + 2 * rounds20 + 4 * rounds22}; of
     * the method itself: {@code 3 * elements(q) + 2 * q.length + 2 * rounds16 + 4 * rounds17}. Workspace:
     * {@code 4 * (q.length * q.length + 4 * elements(q) + 5 * q.length + 2 * rounds17)} bytes, and while it
     * grows at most twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all,
     * {@code rounds17} is how often the loop in line 17 runs in all, {@code rounds20} is how often the loop
     * in line 20 runs in all, {@code rounds22} is how often the loop in line 22 runs in all.
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
        private final double[][] doubles = new double[5][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public VolumeGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static VolumeGradient into(double[][] q) {
            VolumeGradient holder = new VolumeGradient();
            if (holder.own.add(q, 2, "q")) {
                throw new IllegalArgumentException("the result q has a row twice");
            }
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
            own.begin();
            own.add(this.q, 2, "q");
            own.end();
            if (own.owner(q, 2) != null) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            seen.clear();
            if (seen.add(q, 2, "q")) {
                throw new IllegalArgumentException(
                        "argument q has a row twice, and the method overwrites it");
            }
            seen.clear();
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
        double[] dotTape = doubles[0];
        double[] tape = doubles[1];
        double[] normTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] volumeTape = doubles[4];
        if (normTape.length < q.length) {
            normTape = grow(doubles, 2, q.length);
        }
        if (volumeTape.length < q.length) {
            volumeTape = grow(doubles, 4, q.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        double volume = 1.0;
        for (int i = 0; i < q.length; i++) {
            volumeTape[i] = volume;
            double[] v = q[i];
            if (dotTape.length < k + (long) i) {
                dotTape = grow(doubles, 0, k + (long) i);
            }
            for (int j = 0; j < i; j++) {
                double[] u = q[j];
                int k4 = v.length >= 32 ? v.length - 3 : 0;
                double dot = 0.0;
                double dot2 = 0.0;
                double dot3 = 0.0;
                double dot4 = 0.0;
                int k5;
                for (k5 = 0; k5 < k4; k5 += 4) {
                    dot += u[k5] * v[k5];
                    dot2 += u[k5 + 1] * v[k5 + 1];
                    dot3 += u[k5 + 2] * v[k5 + 2];
                    dot4 += u[k5 + 3] * v[k5 + 3];
                }
                double dot5 = dot + dot2 + (dot3 + dot4);
                for (; k5 < v.length; k5++) {
                    dot5 += u[k5] * v[k5];
                }
                dotTape[k] = dot5;
                if (tape.length < k2 + (long) v.length) {
                    tape = grow(doubles, 1, k2 + (long) v.length);
                }
                for (int l = 0; l < v.length; l++) {
                    tape[k2] = v[l];
                    v[l] -= dot5 * u[l];
                    k2++;
                }
                k++;
            }
            int k4 = v.length >= 32 ? v.length - 3 : 0;
            double norm = 0.0;
            double norm2 = 0.0;
            double norm3 = 0.0;
            double norm4 = 0.0;
            int i2;
            for (i2 = 0; i2 < k4; i2 += 4) {
                double e = v[i2];
                norm += e * e;
                double e2 = v[i2 + 1];
                norm2 += e2 * e2;
                double e3 = v[i2 + 2];
                norm3 += e3 * e3;
                double e4 = v[i2 + 3];
                norm4 += e4 * e4;
            }
            double norm5 = norm + norm2 + (norm3 + norm4);
            for (; i2 < v.length; i2++) {
                double e = v[i2];
                norm5 += e * e;
            }
            norm5 = Math.sqrt(norm5);
            normTape[i] = norm5;
            if (tape2.length < k3 + (long) v.length) {
                tape2 = grow(doubles, 3, k3 + (long) v.length);
            }
            double t = 1.0 / norm5;
            for (int j = 0; j < v.length; j++) {
                double vj = v[j];
                tape2[k3] = vj;
                v[j] = vj * t;
                k3++;
            }
            volume *= norm5;
        }
        double volumeBar = 1.0;
        for (int i = q.length - 1; i >= 0; i--) {
            double[] v = q[i];
            double[] vBar = qBar[i];
            double norm = normTape[i];
            double normBar = volumeBar * volumeTape[i];
            int k4 = v.length - 1;
            for (int j = k4; j >= 0; j--) {
                double vj = v[j];
                v[j] = tape2[k3 - 1];
                double vBarJ = vBar[j];
                double t = vBarJ / norm;
                boolean test = vBarJ == 0.0;
                normBar += test ? 0.0 : -(t * vj);
                vBar[j] = test ? 0.0 : t;
                k3--;
            }
            double t = normBar == 0.0 ? 0.0 : normBar / Math.abs(norm);
            for (int j = 0; j < v.length; j++) {
                vBar[j] += t * v[j];
            }
            for (int j = i - 1; j >= 0; j--) {
                double[] u = q[j];
                double[] uBar = qBar[j];
                double dot = dotTape[k - 1];
                double dotBar = 0.0;
                for (int l = k4; l >= 0; l--) {
                    v[l] = tape[k2 - 1];
                    double vBarL = vBar[l];
                    dotBar -= vBarL * u[l];
                    uBar[l] -= vBarL * dot;
                    k2--;
                }
                for (int l = 0; l < v.length; l++) {
                    vBar[l] += dotBar * u[l];
                    uBar[l] += dotBar * v[l];
                }
                k--;
            }
            volumeBar *= norm;
        }
    }

    private static double volumeValueAndGradientKernel(double[][] q, double[][] qBar, double[][] doubles) {
        double[] dotTape = doubles[0];
        double[] tape = doubles[1];
        double[] normTape = doubles[2];
        double[] tape2 = doubles[3];
        double[] volumeTape = doubles[4];
        if (normTape.length < q.length) {
            normTape = grow(doubles, 2, q.length);
        }
        if (volumeTape.length < q.length) {
            volumeTape = grow(doubles, 4, q.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        double volume = 1.0;
        for (int i = 0; i < q.length; i++) {
            volumeTape[i] = volume;
            double[] v = q[i];
            if (dotTape.length < k + (long) i) {
                dotTape = grow(doubles, 0, k + (long) i);
            }
            for (int j = 0; j < i; j++) {
                double[] u = q[j];
                int k4 = v.length >= 32 ? v.length - 3 : 0;
                double dot = 0.0;
                double dot2 = 0.0;
                double dot3 = 0.0;
                double dot4 = 0.0;
                int k5;
                for (k5 = 0; k5 < k4; k5 += 4) {
                    dot += u[k5] * v[k5];
                    dot2 += u[k5 + 1] * v[k5 + 1];
                    dot3 += u[k5 + 2] * v[k5 + 2];
                    dot4 += u[k5 + 3] * v[k5 + 3];
                }
                double dot5 = dot + dot2 + (dot3 + dot4);
                for (; k5 < v.length; k5++) {
                    dot5 += u[k5] * v[k5];
                }
                dotTape[k] = dot5;
                if (tape.length < k2 + (long) v.length) {
                    tape = grow(doubles, 1, k2 + (long) v.length);
                }
                for (int l = 0; l < v.length; l++) {
                    tape[k2] = v[l];
                    v[l] -= dot5 * u[l];
                    k2++;
                }
                k++;
            }
            int k4 = v.length >= 32 ? v.length - 3 : 0;
            double norm = 0.0;
            double norm2 = 0.0;
            double norm3 = 0.0;
            double norm4 = 0.0;
            int i2;
            for (i2 = 0; i2 < k4; i2 += 4) {
                double e = v[i2];
                norm += e * e;
                double e2 = v[i2 + 1];
                norm2 += e2 * e2;
                double e3 = v[i2 + 2];
                norm3 += e3 * e3;
                double e4 = v[i2 + 3];
                norm4 += e4 * e4;
            }
            double norm5 = norm + norm2 + (norm3 + norm4);
            for (; i2 < v.length; i2++) {
                double e = v[i2];
                norm5 += e * e;
            }
            norm5 = Math.sqrt(norm5);
            normTape[i] = norm5;
            if (tape2.length < k3 + (long) v.length) {
                tape2 = grow(doubles, 3, k3 + (long) v.length);
            }
            double t = 1.0 / norm5;
            for (int j = 0; j < v.length; j++) {
                double vj = v[j];
                tape2[k3] = vj;
                v[j] = vj * t;
                k3++;
            }
            volume *= norm5;
        }
        double volumeBar = 1.0;
        for (int i = q.length - 1; i >= 0; i--) {
            double[] v = q[i];
            double[] vBar = qBar[i];
            double norm = normTape[i];
            double normBar = volumeBar * volumeTape[i];
            int k4 = v.length - 1;
            for (int j = k4; j >= 0; j--) {
                double vj = v[j];
                v[j] = tape2[k3 - 1];
                double vBarJ = vBar[j];
                double t = vBarJ / norm;
                boolean test = vBarJ == 0.0;
                normBar += test ? 0.0 : -(t * vj);
                vBar[j] = test ? 0.0 : t;
                k3--;
            }
            double t = normBar == 0.0 ? 0.0 : normBar / Math.abs(norm);
            for (int j = 0; j < v.length; j++) {
                vBar[j] += t * v[j];
            }
            for (int j = i - 1; j >= 0; j--) {
                double[] u = q[j];
                double[] uBar = qBar[j];
                double dot = dotTape[k - 1];
                double dotBar = 0.0;
                for (int l = k4; l >= 0; l--) {
                    v[l] = tape[k2 - 1];
                    double vBarL = vBar[l];
                    dotBar -= vBarL * u[l];
                    uBar[l] -= vBarL * dot;
                    k2--;
                }
                for (int l = 0; l < v.length; l++) {
                    vBar[l] += dotBar * u[l];
                    uBar[l] += dotBar * v[l];
                }
                k--;
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
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
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

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
