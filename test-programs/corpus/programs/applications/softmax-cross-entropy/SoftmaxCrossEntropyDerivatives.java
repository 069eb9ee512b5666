package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SoftmaxCrossEntropy}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SoftmaxCrossEntropyDerivatives {

    private SoftmaxCrossEntropyDerivatives() {}

    /**
     * The derivative of {@link SoftmaxCrossEntropy#loss(double[][], double[][], int[], double)} with respect
     * to {@code weights}.
     *
     * <p>
     * Where the arguments are equal (line 20), {@code max} has the derivative of the first. Where the
     * argument is 0 (line 27), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LossGradient lossGradient(double[][] weights, double[][] features, int[] labels,
            double decay) {
        LossGradient into = new LossGradient();
        lossGradient(weights, features, labels, decay, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SoftmaxCrossEntropy#loss(double[][], double[][], int[], double)} with
     * respect to {@code weights} into {@code into}, without its value.
     *
     * <p>
     * Operations: about
     * {@code 2 * (elements(features) * weights.length + 4 * features.length * weights.length + elements(weights) + rounds17)};
     * of the method itself: about
     * {@code 3 * elements(features) * weights.length + 4 * features.length * weights.length + 3 * elements(weights)}.
     * Workspace:
     * {@code 8 * (3 * features.length * weights.length + 2 * features.length + 2 * weights.length)} bytes.
     * Here {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void lossGradient(double[][] weights, double[][] features, int[] labels, double decay,
            LossGradient into) {
        into.prepare(weights, features);
        lossGradientKernel(weights, features, labels, decay, into.weights, into.doubles);
    }

    /**
     * Computes the derivative of {@link SoftmaxCrossEntropy#loss(double[][], double[][], int[], double)} with
     * respect to {@code weights} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about
     * {@code 2 * (elements(features) * weights.length + 4 * features.length * weights.length + 2 * elements(weights) + rounds17)};
     * of the method itself: about
     * {@code 3 * elements(features) * weights.length + 4 * features.length * weights.length + 3 * elements(weights)}.
     * Workspace:
     * {@code 8 * (3 * features.length * weights.length + 2 * features.length + 2 * weights.length)} bytes.
     * Here {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double lossValueAndGradient(double[][] weights, double[][] features, int[] labels,
            double decay, LossGradient into) {
        into.prepare(weights, features);
        return lossValueAndGradientKernel(weights, features, labels, decay, into.weights, into.doubles);
    }

    /**
     * The derivative of {@link SoftmaxCrossEntropy#loss(double[][], double[][], int[], double)} with respect
     * to {@code weights}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[][] weights = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[7][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][] weights) {
            if (repeats(weights, new int[1][0])) {
                throw new IllegalArgumentException("the result weights has a row twice");
            }
            LossGradient holder = new LossGradient();
            holder.weights = weights;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] weights() {
            return weights;
        }

        private void prepare(double[][] weights, double[][] features) {
            if (this.weights == weights || shareRows(this.weights, weights, seen)) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (this.weights == features || shareRows(this.weights, features, seen)) {
                throw new IllegalArgumentException(
                        "argument features shares an array with the result weights");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            this.weights = roomLike(this.weights, weights);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.weights = weights;
            return results;
        }
    }

    private static void lossGradientKernel(double[][] weights, double[][] features, int[] labels,
            double decay, double[][] weightsBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] maxTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] sumTape = doubles[3];
        double[] tape3 = doubles[4];
        double[] scores = room(doubles, 5, weights.length);
        double[] scoresBar = room(doubles, 6, weights.length);
        if (sumTape.length < features.length) {
            sumTape = grow(doubles, 3, features.length);
        }
        if (tape3.length < features.length) {
            tape3 = grow(doubles, 4, features.length);
        }
        long size = features.length * (long) weights.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (maxTape.length < size) {
            maxTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        for (int s = 0; s < features.length; s++) {
            int base = s * weights.length;
            double max = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < weights.length; c++) {
                int at = base + c;
                maxTape[at] = max;
                scores[c] = 0.0;
                double[] featuresS = features[s];
                for (int j = 0; j < featuresS.length; j++) {
                    scores[c] += weights[c][j] * featuresS[j];
                }
                double scoresC = scores[c];
                tape[at] = scoresC;
                max = Math.max(max, scoresC);
            }
            double sum = 0.0;
            for (int c = 0; c < weights.length; c++) {
                double t = Math.exp(scores[c] - max);
                tape2[base + c] = t;
                scores[c] = t;
                sum += t;
            }
            sumTape[s] = sum;
            tape3[s] = scores[labels[s]] / sum;
        }
        for (int i = 0; i < weights.length; i++) {
            double[] row = weights[i];
            double[] rowBar = weightsBar[i];
            for (int j = 0; j < row.length; j++) {
                rowBar[j] = 2.0 * (decay * row[j]);
            }
        }
        for (int s = features.length - 1; s >= 0; s--) {
            double t = tape3[s];
            double t2 = (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN) / sumTape[s];
            double t3 = t2 * t;
            scoresBar[labels[s]] -= t2;
            int base = s * weights.length;
            double maxBar = 0.0;
            for (int c = 0; c < weights.length; c++) {
                double t4 = (t3 + scoresBar[c]) * tape2[base + c];
                maxBar -= t4;
                scoresBar[c] = t4;
            }
            for (int c = weights.length - 1; c >= 0; c--) {
                int at = base + c;
                double[] featuresS = features[s];
                double tapeAt = tape[at];
                boolean test = tapeAt > maxTape[at] | tapeAt != tapeAt;
                scoresBar[c] += test ? maxBar : 0.0;
                for (int j = 0; j < featuresS.length; j++) {
                    weightsBar[c][j] += scoresBar[c] * featuresS[j];
                }
                scoresBar[c] = 0.0;
                maxBar = test ? 0.0 : maxBar;
            }
        }
    }

    private static double lossValueAndGradientKernel(double[][] weights, double[][] features, int[] labels,
            double decay, double[][] weightsBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] maxTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] sumTape = doubles[3];
        double[] tape3 = doubles[4];
        double[] scores = room(doubles, 5, weights.length);
        double[] scoresBar = room(doubles, 6, weights.length);
        if (sumTape.length < features.length) {
            sumTape = grow(doubles, 3, features.length);
        }
        if (tape3.length < features.length) {
            tape3 = grow(doubles, 4, features.length);
        }
        long size = features.length * (long) weights.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (maxTape.length < size) {
            maxTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        double loss = 0.0;
        for (int s = 0; s < features.length; s++) {
            int base = s * weights.length;
            double max = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < weights.length; c++) {
                int at = base + c;
                maxTape[at] = max;
                scores[c] = 0.0;
                double[] featuresS = features[s];
                for (int j = 0; j < featuresS.length; j++) {
                    scores[c] += weights[c][j] * featuresS[j];
                }
                double scoresC = scores[c];
                tape[at] = scoresC;
                max = Math.max(max, scoresC);
            }
            double sum = 0.0;
            for (int c = 0; c < weights.length; c++) {
                double t = Math.exp(scores[c] - max);
                tape2[base + c] = t;
                scores[c] = t;
                sum += t;
            }
            sumTape[s] = sum;
            double t = scores[labels[s]] / sum;
            tape3[s] = t;
            loss -= Math.log(t);
        }
        for (int i = 0; i < weights.length; i++) {
            double[] row = weights[i];
            double[] rowBar = weightsBar[i];
            for (int j = 0; j < row.length; j++) {
                double w = row[j];
                double t = decay * w;
                loss += t * w;
                rowBar[j] = 2.0 * t;
            }
        }
        for (int s = features.length - 1; s >= 0; s--) {
            double t = tape3[s];
            double t2 = (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN) / sumTape[s];
            double t3 = t2 * t;
            scoresBar[labels[s]] -= t2;
            int base = s * weights.length;
            double maxBar = 0.0;
            for (int c = 0; c < weights.length; c++) {
                double t4 = (t3 + scoresBar[c]) * tape2[base + c];
                maxBar -= t4;
                scoresBar[c] = t4;
            }
            for (int c = weights.length - 1; c >= 0; c--) {
                int at = base + c;
                double[] featuresS = features[s];
                double tapeAt = tape[at];
                boolean test = tapeAt > maxTape[at] | tapeAt != tapeAt;
                scoresBar[c] += test ? maxBar : 0.0;
                for (int j = 0; j < featuresS.length; j++) {
                    weightsBar[c][j] += scoresBar[c] * featuresS[j];
                }
                scoresBar[c] = 0.0;
                maxBar = test ? 0.0 : maxBar;
            }
        }
        return loss;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** The same for arrays of arrays. */
    private static double[][] roomLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
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
