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
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][] weights) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(weights, 2, "weights")) {
                throw new IllegalArgumentException("the result weights has a row twice");
            }
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
            own.begin();
            own.add(this.weights, 2, "weights");
            own.end();
            if (own.owner(weights, 2) != null) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (own.owner(features, 2) != null) {
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
                if (0 < featuresS.length) {
                    double[] weightsC = weights[c];
                    int k = featuresS.length >= 32 ? featuresS.length - 3 : 0;
                    double t = 0.0;
                    double t2 = 0.0;
                    double t3 = 0.0;
                    double t4 = 0.0;
                    int j;
                    for (j = 0; j < k; j += 4) {
                        t += weightsC[j] * featuresS[j];
                        t2 += weightsC[j + 1] * featuresS[j + 1];
                        t3 += weightsC[j + 2] * featuresS[j + 2];
                        t4 += weightsC[j + 3] * featuresS[j + 3];
                    }
                    double t5 = t + t2 + (t3 + t4);
                    for (; j < featuresS.length; j++) {
                        t5 += weightsC[j] * featuresS[j];
                    }
                    scores[c] = t5;
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
                if (0 < featuresS.length) {
                    double[] weightsBarC = weightsBar[c];
                    double scoresBarC = scoresBar[c];
                    for (int j = 0; j < featuresS.length; j++) {
                        weightsBarC[j] += scoresBarC * featuresS[j];
                    }
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
                if (0 < featuresS.length) {
                    double[] weightsC = weights[c];
                    int k = featuresS.length >= 32 ? featuresS.length - 3 : 0;
                    double t = 0.0;
                    double t2 = 0.0;
                    double t3 = 0.0;
                    double t4 = 0.0;
                    int j;
                    for (j = 0; j < k; j += 4) {
                        t += weightsC[j] * featuresS[j];
                        t2 += weightsC[j + 1] * featuresS[j + 1];
                        t3 += weightsC[j + 2] * featuresS[j + 2];
                        t4 += weightsC[j + 3] * featuresS[j + 3];
                    }
                    double t5 = t + t2 + (t3 + t4);
                    for (; j < featuresS.length; j++) {
                        t5 += weightsC[j] * featuresS[j];
                    }
                    scores[c] = t5;
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
                if (0 < featuresS.length) {
                    double[] weightsBarC = weightsBar[c];
                    double scoresBarC = scoresBar[c];
                    for (int j = 0; j < featuresS.length; j++) {
                        weightsBarC[j] += scoresBarC * featuresS[j];
                    }
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
