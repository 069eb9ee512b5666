package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AttentionHead}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AttentionHeadDerivatives {

    private AttentionHeadDerivatives() {}

    /**
     * The derivative of {@link AttentionHead#head(double[][], double[][], double[][], boolean)} with respect
     * to {@code q}, {@code k} and {@code v}.
     *
     * <p>
     * Where the arguments are equal (line 18), {@code max} has the derivative of the first.
     */
    public static HeadGradient headGradient(double[][] q, double[][] k, double[][] v, boolean causal) {
        HeadGradient into = new HeadGradient();
        headGradient(q, k, v, causal, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AttentionHead#head(double[][], double[][], double[][], boolean)} with
     * respect to {@code q}, {@code k} and {@code v} into {@code into}, without its value.
     *
     * <p>
     * Operations: about
     * {@code 2 * (q.length * v[0].length + 2 * rounds15 + 3 * rounds16 + 3 * rounds21 + 5 * rounds24)}; of
     * the method itself: about
     * {@code 3 * q.length * v[0].length + 2 * rounds15 + 3 * rounds16 + 3 * rounds21 + 3 * rounds24}.
     * Workspace: {@code 8 * (q.length * v[0].length + q.length + 2 * rounds15 + rounds21 + rounds24)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds16} is how often the loop
     * in line 16 runs in all, {@code rounds21} is how often the loop in line 21 runs in all, {@code rounds24}
     * is how often the loop in line 24 runs in all.
     */
    public static void headGradient(double[][] q, double[][] k, double[][] v, boolean causal,
            HeadGradient into) {
        into.prepare(q, k, v);
        headGradientKernel(q, k, v, causal, into.q, into.k, into.v, into.doubles);
    }

    /**
     * Computes the derivative of {@link AttentionHead#head(double[][], double[][], double[][], boolean)} with
     * respect to {@code q}, {@code k} and {@code v} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about
     * {@code 5 * q.length * v[0].length + 4 * rounds15 + 6 * rounds16 + 6 * rounds21 + 10 * rounds24}; of the
     * method itself: about
     * {@code 3 * q.length * v[0].length + 2 * rounds15 + 3 * rounds16 + 3 * rounds21 + 3 * rounds24}.
     * Workspace: {@code 8 * (q.length * v[0].length + q.length + 2 * rounds15 + rounds21 + rounds24)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds16} is how often the loop
     * in line 16 runs in all, {@code rounds21} is how often the loop in line 21 runs in all, {@code rounds24}
     * is how often the loop in line 24 runs in all.
     */
    public static double headValueAndGradient(double[][] q, double[][] k, double[][] v, boolean causal,
            HeadGradient into) {
        into.prepare(q, k, v);
        return headValueAndGradientKernel(q, k, v, causal, into.q, into.k, into.v, into.doubles);
    }

    /**
     * The derivative of {@link AttentionHead#head(double[][], double[][], double[][], boolean)} with respect
     * to {@code q}, {@code k} and {@code v}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class HeadGradient {
        private double[][] q = new double[0][];
        private double[][] k = new double[0][];
        private double[][] v = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[8][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public HeadGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HeadGradient into(double[][] q, double[][] k, double[][] v) {
            HeadGradient holder = new HeadGradient();
            if (holder.own.add(q, 2, "q")) {
                throw new IllegalArgumentException("the result q has a row twice");
            }
            if (holder.own.owner(k, 2) != null) {
                throw new IllegalArgumentException("the results q and k share an array");
            }
            if (holder.own.add(k, 2, "k")) {
                throw new IllegalArgumentException("the result k has a row twice");
            }
            if (holder.own.owner(v, 2) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(v, 2) + " and v share an array");
            }
            if (holder.own.add(v, 2, "v")) {
                throw new IllegalArgumentException("the result v has a row twice");
            }
            holder.q = q;
            holder.k = k;
            holder.v = v;
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

        /**
         * The derivative with respect to {@code k}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] k() {
            return k;
        }

        /**
         * The derivative with respect to {@code v}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] v() {
            return v;
        }

        private void prepare(double[][] q, double[][] k, double[][] v) {
            own.begin();
            own.add(this.q, 2, "q");
            own.add(this.k, 2, "k");
            own.add(this.v, 2, "v");
            own.end();
            if (own.owner(q, 2) != null) {
                throw new IllegalArgumentException(
                        "argument q shares an array with the result " + own.owner(q, 2));
            }
            if (own.owner(k, 2) != null) {
                throw new IllegalArgumentException(
                        "argument k shares an array with the result " + own.owner(k, 2));
            }
            if (own.owner(v, 2) != null) {
                throw new IllegalArgumentException(
                        "argument v shares an array with the result " + own.owner(v, 2));
            }
            if (given && !sameShape(this.q, q)) {
                throw new IllegalArgumentException(
                        "the array given for the result q has not the shape of the argument");
            }
            if (given && !sameShape(this.k, k)) {
                throw new IllegalArgumentException(
                        "the array given for the result k has not the shape of the argument");
            }
            if (given && !sameShape(this.v, v)) {
                throw new IllegalArgumentException(
                        "the array given for the result v has not the shape of the argument");
            }
            this.q = zerosLike(this.q, q);
            this.k = zerosLike(this.k, k);
            this.v = zerosLike(this.v, v);
        }

        private HeadGradient withoutScratch() {
            HeadGradient results = new HeadGradient();
            results.q = q;
            results.k = k;
            results.v = v;
            return results;
        }
    }

    private static void headGradientKernel(double[][] q, double[][] k, double[][] v, boolean causal,
            double[][] qBar, double[][] kBar, double[][] vBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] maxTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] zTape = doubles[3];
        double[] tape3 = doubles[4];
        double[] oTape = doubles[5];
        double scale = 1.0 / Math.sqrt(q[0].length);
        if (zTape.length < q.length) {
            zTape = grow(doubles, 3, q.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        for (int i = 0; i < q.length; i++) {
            int keys = causal ? Math.min(i + 1, k.length) : k.length;
            double[] score = room(doubles, 6, keys);
            long k6 = keys;
            long size = k2 + k6;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (maxTape.length < size) {
                maxTape = grow(doubles, 1, size);
            }
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < keys; j++) {
                maxTape[k2] = max;
                double[] qi = q[i];
                if (0 < qi.length) {
                    double[] kj = k[j];
                    double scoreJ = score[j];
                    int k7 = qi.length >= 32 ? qi.length - 3 : 0;
                    double t = 0.0;
                    double t2 = 0.0;
                    double t3 = 0.0;
                    int d;
                    for (d = 0; d < k7; d += 4) {
                        scoreJ += qi[d] * kj[d];
                        t += qi[d + 1] * kj[d + 1];
                        t2 += qi[d + 2] * kj[d + 2];
                        t3 += qi[d + 3] * kj[d + 3];
                    }
                    double t4 = scoreJ + t + (t2 + t3);
                    for (; d < qi.length; d++) {
                        t4 += qi[d] * kj[d];
                    }
                    score[j] = t4;
                }
                double t = score[j] * scale;
                tape[k2] = t;
                score[j] = t;
                max = Math.max(max, t);
                k2++;
            }
            if (tape2.length < k3 + k6) {
                tape2 = grow(doubles, 2, k3 + k6);
            }
            double z = 0.0;
            for (int j = 0; j < keys; j++) {
                double t = Math.exp(score[j] - max);
                tape2[k3] = t;
                score[j] = t;
                z += t;
                k3++;
            }
            zTape[i] = z;
            int k7 = v[0].length;
            if (oTape.length < k5 + (long) k7) {
                oTape = grow(doubles, 5, k5 + (long) k7);
            }
            for (int d = 0; d < k7; d++) {
                if (tape3.length < k4 + k6) {
                    tape3 = grow(doubles, 4, k4 + k6);
                }
                double o = 0.0;
                for (int j = 0; j < keys; j++) {
                    double t = score[j] / z;
                    tape3[k4] = t;
                    o += t * v[j][d];
                    k4++;
                }
                oTape[k5] = o;
                k5++;
            }
        }
        for (int i = q.length - 1; i >= 0; i--) {
            int keys = causal ? Math.min(i + 1, k.length) : k.length;
            double[] scoreBar = room(doubles, 7, keys);
            double z = zTape[i];
            int k6 = v[0].length;
            int k7 = keys - 1;
            double zBar = 0.0;
            for (int d = k6 - 1; d >= 0; d--) {
                double t = 2.0 * (d + 1) * oTape[k5 - 1];
                for (int j = k7; j >= 0; j--) {
                    double t2 = tape3[k4 - 1];
                    vBar[j][d] += t * t2;
                    double t3 = t * v[j][d] / z;
                    zBar -= t3 * t2;
                    scoreBar[j] += t3;
                    k4--;
                }
                k5--;
            }
            double maxBar = 0.0;
            for (int j = k7; j >= 0; j--) {
                double t = (zBar + scoreBar[j]) * tape2[k3 - 1];
                maxBar -= t;
                scoreBar[j] = t;
                k3--;
            }
            for (int j = k7; j >= 0; j--) {
                double[] qi = q[i];
                double t = tape[k2 - 1];
                boolean test = t > maxTape[k2 - 1] | t != t;
                double t2 = (test ? maxBar : 0.0) + scoreBar[j];
                double t3 = t2 * scale;
                if (t2 == 0.0) {
                    t3 = 0.0;
                } else {
                    for (int d = 0; d < qi.length; d++) {
                        kBar[j][d] += t3 * qi[d];
                        qBar[i][d] += t3 * k[j][d];
                    }
                }
                scoreBar[j] = t3;
                k2--;
                maxBar = test ? 0.0 : maxBar;
            }
        }
    }

    private static double headValueAndGradientKernel(double[][] q, double[][] k, double[][] v, boolean causal,
            double[][] qBar, double[][] kBar, double[][] vBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] maxTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] zTape = doubles[3];
        double[] tape3 = doubles[4];
        double[] oTape = doubles[5];
        double scale = 1.0 / Math.sqrt(q[0].length);
        if (zTape.length < q.length) {
            zTape = grow(doubles, 3, q.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        double total = 0.0;
        for (int i = 0; i < q.length; i++) {
            int keys = causal ? Math.min(i + 1, k.length) : k.length;
            double[] score = room(doubles, 6, keys);
            long k6 = keys;
            long size = k2 + k6;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (maxTape.length < size) {
                maxTape = grow(doubles, 1, size);
            }
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < keys; j++) {
                maxTape[k2] = max;
                double[] qi = q[i];
                if (0 < qi.length) {
                    double[] kj = k[j];
                    double scoreJ = score[j];
                    int k7 = qi.length >= 32 ? qi.length - 3 : 0;
                    double t = 0.0;
                    double t2 = 0.0;
                    double t3 = 0.0;
                    int d;
                    for (d = 0; d < k7; d += 4) {
                        scoreJ += qi[d] * kj[d];
                        t += qi[d + 1] * kj[d + 1];
                        t2 += qi[d + 2] * kj[d + 2];
                        t3 += qi[d + 3] * kj[d + 3];
                    }
                    double t4 = scoreJ + t + (t2 + t3);
                    for (; d < qi.length; d++) {
                        t4 += qi[d] * kj[d];
                    }
                    score[j] = t4;
                }
                double t = score[j] * scale;
                tape[k2] = t;
                score[j] = t;
                max = Math.max(max, t);
                k2++;
            }
            if (tape2.length < k3 + k6) {
                tape2 = grow(doubles, 2, k3 + k6);
            }
            double z = 0.0;
            for (int j = 0; j < keys; j++) {
                double t = Math.exp(score[j] - max);
                tape2[k3] = t;
                score[j] = t;
                z += t;
                k3++;
            }
            zTape[i] = z;
            int k7 = v[0].length;
            if (oTape.length < k5 + (long) k7) {
                oTape = grow(doubles, 5, k5 + (long) k7);
            }
            for (int d = 0; d < k7; d++) {
                if (tape3.length < k4 + k6) {
                    tape3 = grow(doubles, 4, k4 + k6);
                }
                double o = 0.0;
                for (int j = 0; j < keys; j++) {
                    double t = score[j] / z;
                    tape3[k4] = t;
                    o += t * v[j][d];
                    k4++;
                }
                oTape[k5] = o;
                total += o * o * (d + 1);
                k5++;
            }
        }
        for (int i = q.length - 1; i >= 0; i--) {
            int keys = causal ? Math.min(i + 1, k.length) : k.length;
            double[] scoreBar = room(doubles, 7, keys);
            double z = zTape[i];
            int k6 = v[0].length;
            int k7 = keys - 1;
            double zBar = 0.0;
            for (int d = k6 - 1; d >= 0; d--) {
                double t = 2.0 * (d + 1) * oTape[k5 - 1];
                for (int j = k7; j >= 0; j--) {
                    double t2 = tape3[k4 - 1];
                    vBar[j][d] += t * t2;
                    double t3 = t * v[j][d] / z;
                    zBar -= t3 * t2;
                    scoreBar[j] += t3;
                    k4--;
                }
                k5--;
            }
            double maxBar = 0.0;
            for (int j = k7; j >= 0; j--) {
                double t = (zBar + scoreBar[j]) * tape2[k3 - 1];
                maxBar -= t;
                scoreBar[j] = t;
                k3--;
            }
            for (int j = k7; j >= 0; j--) {
                double[] qi = q[i];
                double t = tape[k2 - 1];
                boolean test = t > maxTape[k2 - 1] | t != t;
                double t2 = (test ? maxBar : 0.0) + scoreBar[j];
                double t3 = t2 * scale;
                if (t2 == 0.0) {
                    t3 = 0.0;
                } else {
                    for (int d = 0; d < qi.length; d++) {
                        kBar[j][d] += t3 * qi[d];
                        qBar[i][d] += t3 * k[j][d];
                    }
                }
                scoreBar[j] = t3;
                k2--;
                maxBar = test ? 0.0 : maxBar;
            }
        }
        return total;
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
