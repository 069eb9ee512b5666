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
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public HeadGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HeadGradient into(double[][] q, double[][] k, double[][] v) {
            if (repeats(q, new int[1][0])) {
                throw new IllegalArgumentException("the result q has a row twice");
            }
            if (q == k || shareRows(q, k, new int[1][0])) {
                throw new IllegalArgumentException("the results q and k share an array");
            }
            if (repeats(k, new int[1][0])) {
                throw new IllegalArgumentException("the result k has a row twice");
            }
            if (q == v || shareRows(q, v, new int[1][0])) {
                throw new IllegalArgumentException("the results q and v share an array");
            }
            if (k == v || shareRows(k, v, new int[1][0])) {
                throw new IllegalArgumentException("the results k and v share an array");
            }
            if (repeats(v, new int[1][0])) {
                throw new IllegalArgumentException("the result v has a row twice");
            }
            HeadGradient holder = new HeadGradient();
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
            if (this.q == q || shareRows(this.q, q, seen)) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            if (this.q == k || shareRows(this.q, k, seen)) {
                throw new IllegalArgumentException("argument k shares an array with the result q");
            }
            if (this.q == v || shareRows(this.q, v, seen)) {
                throw new IllegalArgumentException("argument v shares an array with the result q");
            }
            if (this.k == q || shareRows(this.k, q, seen)) {
                throw new IllegalArgumentException("argument q shares an array with the result k");
            }
            if (this.k == k || shareRows(this.k, k, seen)) {
                throw new IllegalArgumentException("argument k shares an array with the result k");
            }
            if (this.k == v || shareRows(this.k, v, seen)) {
                throw new IllegalArgumentException("argument v shares an array with the result k");
            }
            if (this.v == q || shareRows(this.v, q, seen)) {
                throw new IllegalArgumentException("argument q shares an array with the result v");
            }
            if (this.v == k || shareRows(this.v, k, seen)) {
                throw new IllegalArgumentException("argument k shares an array with the result v");
            }
            if (this.v == v || shareRows(this.v, v, seen)) {
                throw new IllegalArgumentException("argument v shares an array with the result v");
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
                for (int d = 0; d < qi.length; d++) {
                    score[j] += qi[d] * k[j][d];
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
                double t2 = ((test ? maxBar : 0.0) + scoreBar[j]) * scale;
                scoreBar[j] = t2;
                for (int d = 0; d < qi.length; d++) {
                    kBar[j][d] += t2 * qi[d];
                    qBar[i][d] += t2 * k[j][d];
                }
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
                for (int d = 0; d < qi.length; d++) {
                    score[j] += qi[d] * k[j][d];
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
                double t2 = ((test ? maxBar : 0.0) + scoreBar[j]) * scale;
                scoreBar[j] = t2;
                for (int d = 0; d < qi.length; d++) {
                    kBar[j][d] += t2 * qi[d];
                    qBar[i][d] += t2 * k[j][d];
                }
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

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
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
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
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
}
