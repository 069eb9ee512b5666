package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MlpBatchLoss}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MlpBatchLossDerivatives {

    private MlpBatchLossDerivatives() {}

    /**
     * The derivative of
     * {@link MlpBatchLoss#loss(double[][], double[], double[][], double[], double[], double, double[][], double[])}
     * with respect to {@code w1}, {@code b1}, {@code w2}, {@code b2}, {@code w3} and {@code b3}.
     *
     * <p>
     * Where the arguments are equal (line 24), {@code max} has the derivative of the first.
     */
    public static LossGradient lossGradient(double[][] w1, double[] b1, double[][] w2, double[] b2,
            double[] w3, double b3, double[][] inputs, double[] targets) {
        LossGradient into = new LossGradient();
        lossGradient(w1, b1, w2, b2, w3, b3, inputs, targets, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link MlpBatchLoss#loss(double[][], double[], double[][], double[], double[], double, double[][], double[])}
     * with respect to {@code w1}, {@code b1}, {@code w2}, {@code b2}, {@code w3} and {@code b3} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 2 * (3 * b1.length * b2.length * inputs.length + b1.length * elements(inputs) + rounds41)}; of
     * the method itself: about {@code 2 * b1.length * (b2.length * inputs.length + elements(inputs))}.
     * Workspace:
     * {@code 8 * (2 * b1.length * inputs.length + 2 * b2.length * inputs.length + 2 * b1.length + b2.length + inputs.length)}
     * bytes. Here {@code rounds41} is how often the loop in line 41 runs in all.
     */
    public static void lossGradient(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] w3,
            double b3, double[][] inputs, double[] targets, LossGradient into) {
        into.prepare(w1, b1, w2, b2, w3, inputs, targets);
        into.b3 = lossGradientKernel(w1, b1, w2, b2, w3, b3, inputs, targets, into.w1, into.b1, into.w2,
                into.b2, into.w3, into.doubles);
    }

    /**
     * Computes the derivative of
     * {@link MlpBatchLoss#loss(double[][], double[], double[][], double[], double[], double, double[][], double[])}
     * with respect to {@code w1}, {@code b1}, {@code w2}, {@code b2}, {@code w3} and {@code b3} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 2 * (3 * b1.length * b2.length * inputs.length + b1.length * elements(inputs) + rounds41)}; of
     * the method itself: about {@code 2 * b1.length * (b2.length * inputs.length + elements(inputs))}.
     * Workspace:
     * {@code 8 * (2 * b1.length * inputs.length + 2 * b2.length * inputs.length + 2 * b1.length + b2.length + inputs.length)}
     * bytes. Here {@code rounds41} is how often the loop in line 41 runs in all.
     */
    public static double lossValueAndGradient(double[][] w1, double[] b1, double[][] w2, double[] b2,
            double[] w3, double b3, double[][] inputs, double[] targets, LossGradient into) {
        into.prepare(w1, b1, w2, b2, w3, inputs, targets);
        double value = lossValueAndGradientKernel(w1, b1, w2, b2, w3, b3, inputs, targets, into.w1, into.b1,
                into.w2, into.b2, into.w3, into.doubles, into.partials);
        into.b3 = into.partials[0];
        return value;
    }

    /**
     * The derivative of
     * {@link MlpBatchLoss#loss(double[][], double[], double[][], double[], double[], double, double[][], double[])}
     * with respect to {@code w1}, {@code b1}, {@code w2}, {@code b2}, {@code w3} and {@code b3}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[][] w1 = new double[0][];
        private double[] b1 = new double[0];
        private double[][] w2 = new double[0][];
        private double[] b2 = new double[0];
        private double[] w3 = new double[0];
        private double b3;
        private boolean given;
        private final double[][] doubles = new double[8][0];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] w3) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(w1, 2, "w1")) {
                throw new IllegalArgumentException("the result w1 has a row twice");
            }
            if (holder.own.owner(b1, 1) != null) {
                throw new IllegalArgumentException("the results w1 and b1 share an array");
            }
            holder.own.add(b1, 1, "b1");
            if (holder.own.owner(w2, 2) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(w2, 2) + " and w2 share an array");
            }
            if (holder.own.add(w2, 2, "w2")) {
                throw new IllegalArgumentException("the result w2 has a row twice");
            }
            if (holder.own.owner(b2, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(b2, 1) + " and b2 share an array");
            }
            holder.own.add(b2, 1, "b2");
            if (holder.own.owner(w3, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(w3, 1) + " and w3 share an array");
            }
            holder.own.add(w3, 1, "w3");
            holder.w1 = w1;
            holder.b1 = b1;
            holder.w2 = w2;
            holder.b2 = b2;
            holder.w3 = w3;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w1}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] w1() {
            return w1;
        }

        /**
         * The derivative with respect to {@code b1}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b1() {
            return b1;
        }

        /**
         * The derivative with respect to {@code w2}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] w2() {
            return w2;
        }

        /**
         * The derivative with respect to {@code b2}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b2() {
            return b2;
        }

        /**
         * The derivative with respect to {@code w3}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w3() {
            return w3;
        }

        /** The derivative with respect to {@code b3}. */
        public double b3() {
            return b3;
        }

        private void prepare(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] w3,
                double[][] inputs, double[] targets) {
            own.begin();
            own.add(this.w1, 2, "w1");
            own.add(this.b1, 1, "b1");
            own.add(this.w2, 2, "w2");
            own.add(this.b2, 1, "b2");
            own.add(this.w3, 1, "w3");
            own.end();
            if (own.owner(w1, 2) != null) {
                throw new IllegalArgumentException(
                        "argument w1 shares an array with the result " + own.owner(w1, 2));
            }
            if (own.owner(b1, 1) != null) {
                throw new IllegalArgumentException(
                        "argument b1 shares an array with the result " + own.owner(b1, 1));
            }
            if (own.owner(w2, 2) != null) {
                throw new IllegalArgumentException(
                        "argument w2 shares an array with the result " + own.owner(w2, 2));
            }
            if (own.owner(b2, 1) != null) {
                throw new IllegalArgumentException(
                        "argument b2 shares an array with the result " + own.owner(b2, 1));
            }
            if (own.owner(w3, 1) != null) {
                throw new IllegalArgumentException(
                        "argument w3 shares an array with the result " + own.owner(w3, 1));
            }
            if (own.owner(inputs, 2) != null) {
                throw new IllegalArgumentException(
                        "argument inputs shares an array with the result " + own.owner(inputs, 2));
            }
            if (own.owner(targets, 1) != null) {
                throw new IllegalArgumentException(
                        "argument targets shares an array with the result " + own.owner(targets, 1));
            }
            if (given && !sameShape(this.w1, w1)) {
                throw new IllegalArgumentException(
                        "the array given for the result w1 has not the shape of the argument");
            }
            if (given && !sameShape(this.b1, b1)) {
                throw new IllegalArgumentException(
                        "the array given for the result b1 has not the shape of the argument");
            }
            if (given && !sameShape(this.w2, w2)) {
                throw new IllegalArgumentException(
                        "the array given for the result w2 has not the shape of the argument");
            }
            if (given && !sameShape(this.b2, b2)) {
                throw new IllegalArgumentException(
                        "the array given for the result b2 has not the shape of the argument");
            }
            if (given && !sameShape(this.w3, w3)) {
                throw new IllegalArgumentException(
                        "the array given for the result w3 has not the shape of the argument");
            }
            this.w1 = zerosLike(this.w1, w1);
            this.b1 = zerosLike(this.b1, b1);
            this.w2 = zerosLike(this.w2, w2);
            this.b2 = zerosLike(this.b2, b2);
            this.w3 = zerosLike(this.w3, w3);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.w1 = w1;
            results.b1 = b1;
            results.w2 = w2;
            results.b2 = b2;
            results.w3 = w3;
            results.b3 = b3;
            return results;
        }
    }

    private static double lossGradientKernel(double[][] w1, double[] b1, double[][] w2, double[] b2,
            double[] w3, double b3, double[][] inputs, double[] targets, double[][] w1Bar, double[] b1Bar,
            double[][] w2Bar, double[] b2Bar, double[] w3Bar, double[][] doubles) {
        double[] oldTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] errorTape = doubles[4];
        double[] h1 = room(doubles, 5, b1.length);
        double[] h1Bar = room(doubles, 6, b1.length);
        double[] h2Bar = room(doubles, 7, b2.length);
        if (errorTape.length < inputs.length) {
            errorTape = grow(doubles, 4, inputs.length);
        }
        long k = inputs.length;
        long size = k * b1.length;
        if (oldTape.length < size) {
            oldTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        long size2 = k * b2.length;
        if (tape2.length < size2) {
            tape2 = grow(doubles, 2, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 3, size2);
        }
        int k2 = b2.length - 3;
        for (int s = 0; s < inputs.length; s++) {
            double[] in = inputs[s];
            int base = s * b1.length;
            for (int i = 0; i < b1.length; i++) {
                double sum = b1[i];
                int k3 = in.length >= 32 ? in.length - 3 : 0;
                double sum2 = 0.0;
                double sum3 = 0.0;
                double sum4 = 0.0;
                int j;
                for (j = 0; j < k3; j += 4) {
                    double[] row = w1[i];
                    sum += row[j] * in[j];
                    sum2 += row[j + 1] * in[j + 1];
                    sum3 += row[j + 2] * in[j + 2];
                    sum4 += row[j + 3] * in[j + 3];
                }
                double sum5 = sum + sum2 + (sum3 + sum4);
                for (; j < in.length; j++) {
                    sum5 += w1[i][j] * in[j];
                }
                int at = base + i;
                oldTape[at] = h1[i];
                tape[at] = sum5;
                h1[i] = Math.max(0.01 * sum5, sum5);
            }
            int base2 = s * b2.length;
            double out = b3;
            int i;
            for (i = 0; i < k2; i += 4) {
                double sum = b2[i];
                double sum2 = b2[i + 1];
                double sum3 = b2[i + 2];
                double sum4 = b2[i + 3];
                for (int j = 0; j < b1.length; j++) {
                    double t = h1[j];
                    sum += w2[i][j] * t;
                    sum2 += w2[i + 1][j] * t;
                    sum3 += w2[i + 2][j] * t;
                    sum4 += w2[i + 3][j] * t;
                }
                int at = base2 + i;
                int at2 = base2 + (i + 1);
                int at3 = base2 + (i + 2);
                int at4 = base2 + (i + 3);
                tape2[at] = sum;
                tape2[at2] = sum2;
                tape2[at3] = sum3;
                tape2[at4] = sum4;
                double t = Math.tanh(sum);
                double t2 = Math.tanh(sum2);
                double t3 = Math.tanh(sum3);
                double t4 = Math.tanh(sum4);
                tape3[at] = t;
                tape3[at2] = t2;
                tape3[at3] = t3;
                tape3[at4] = t4;
                out = out + w3[i] * t + w3[i + 1] * t2;
                out = out + w3[i + 2] * t3 + w3[i + 3] * t4;
            }
            for (; i < b2.length; i++) {
                double sum = b2[i];
                for (int j = 0; j < b1.length; j++) {
                    sum += w2[i][j] * h1[j];
                }
                int at = base2 + i;
                tape2[at] = sum;
                double t = Math.tanh(sum);
                tape3[at] = t;
                out += w3[i] * t;
            }
            errorTape[s] = out - targets[s];
        }
        double t = 2.0 / Math.max(1, inputs.length);
        double b3Bar = 0.0;
        for (int s = inputs.length - 1; s >= 0; s--) {
            double[] in = inputs[s];
            double errorBar = t * errorTape[s];
            int base = s * b2.length;
            b3Bar += errorBar;
            for (int i = 0; i < b2.length; i++) {
                int at = base + i;
                double t2 = tape3[at];
                w3Bar[i] += errorBar * t2;
                double t3 = errorBar * w3[i] + h2Bar[i];
                double t4 = Math.abs(tape2[at]);
                double t5;
                if (t4 < 9.0) {
                    t5 = (1.0 - t2) * (1.0 + t2);
                } else {
                    double t6 = Math.exp(-2.0 * t4);
                    double t7 = 1.0 + t6;
                    t5 = 4.0 * t6 / (t7 * t7);
                }
                double t6 = t3 * t5;
                h2Bar[i] = 0.0;
                for (int j = 0; j < b1.length; j++) {
                    h1Bar[j] += t6 * w2[i][j];
                    w2Bar[i][j] += t6 * h1[j];
                }
                b2Bar[i] += t6;
            }
            int base2 = s * b1.length;
            for (int i = 0; i < b1.length; i++) {
                int at = base2 + i;
                double tapeAt = tape[at];
                double t2 = h1Bar[i];
                boolean test = tapeAt > 0.01 * tapeAt | tapeAt != tapeAt;
                double t3 = (test ? t2 : 0.0) + (test ? 0.0 : t2) * 0.01;
                h1[i] = oldTape[at];
                h1Bar[i] = 0.0;
                for (int j = 0; j < in.length; j++) {
                    w1Bar[i][j] += t3 * in[j];
                }
                b1Bar[i] += t3;
            }
        }
        return b3Bar;
    }

    private static double lossValueAndGradientKernel(double[][] w1, double[] b1, double[][] w2, double[] b2,
            double[] w3, double b3, double[][] inputs, double[] targets, double[][] w1Bar, double[] b1Bar,
            double[][] w2Bar, double[] b2Bar, double[] w3Bar, double[][] doubles, double[] partials) {
        double[] oldTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] errorTape = doubles[4];
        double[] h1 = room(doubles, 5, b1.length);
        double[] h1Bar = room(doubles, 6, b1.length);
        double[] h2Bar = room(doubles, 7, b2.length);
        if (errorTape.length < inputs.length) {
            errorTape = grow(doubles, 4, inputs.length);
        }
        long k = inputs.length;
        long size = k * b1.length;
        if (oldTape.length < size) {
            oldTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        long size2 = k * b2.length;
        if (tape2.length < size2) {
            tape2 = grow(doubles, 2, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 3, size2);
        }
        int k2 = b2.length - 3;
        double loss = 0.0;
        for (int s = 0; s < inputs.length; s++) {
            double[] in = inputs[s];
            int base = s * b1.length;
            for (int i = 0; i < b1.length; i++) {
                double sum = b1[i];
                int k3 = in.length >= 32 ? in.length - 3 : 0;
                double sum2 = 0.0;
                double sum3 = 0.0;
                double sum4 = 0.0;
                int j;
                for (j = 0; j < k3; j += 4) {
                    double[] row = w1[i];
                    sum += row[j] * in[j];
                    sum2 += row[j + 1] * in[j + 1];
                    sum3 += row[j + 2] * in[j + 2];
                    sum4 += row[j + 3] * in[j + 3];
                }
                double sum5 = sum + sum2 + (sum3 + sum4);
                for (; j < in.length; j++) {
                    sum5 += w1[i][j] * in[j];
                }
                int at = base + i;
                oldTape[at] = h1[i];
                tape[at] = sum5;
                h1[i] = Math.max(0.01 * sum5, sum5);
            }
            int base2 = s * b2.length;
            double out = b3;
            int i;
            for (i = 0; i < k2; i += 4) {
                double sum = b2[i];
                double sum2 = b2[i + 1];
                double sum3 = b2[i + 2];
                double sum4 = b2[i + 3];
                for (int j = 0; j < b1.length; j++) {
                    double t = h1[j];
                    sum += w2[i][j] * t;
                    sum2 += w2[i + 1][j] * t;
                    sum3 += w2[i + 2][j] * t;
                    sum4 += w2[i + 3][j] * t;
                }
                int at = base2 + i;
                int at2 = base2 + (i + 1);
                int at3 = base2 + (i + 2);
                int at4 = base2 + (i + 3);
                tape2[at] = sum;
                tape2[at2] = sum2;
                tape2[at3] = sum3;
                tape2[at4] = sum4;
                double t = Math.tanh(sum);
                double t2 = Math.tanh(sum2);
                double t3 = Math.tanh(sum3);
                double t4 = Math.tanh(sum4);
                tape3[at] = t;
                tape3[at2] = t2;
                tape3[at3] = t3;
                tape3[at4] = t4;
                out = out + w3[i] * t + w3[i + 1] * t2;
                out = out + w3[i + 2] * t3 + w3[i + 3] * t4;
            }
            for (; i < b2.length; i++) {
                double sum = b2[i];
                for (int j = 0; j < b1.length; j++) {
                    sum += w2[i][j] * h1[j];
                }
                int at = base2 + i;
                tape2[at] = sum;
                double t = Math.tanh(sum);
                tape3[at] = t;
                out += w3[i] * t;
            }
            double error = out - targets[s];
            errorTape[s] = error;
            loss += error * error;
        }
        double t = 1.0 / Math.max(1, inputs.length);
        double t2 = loss * t;
        double t3 = 2.0 * t;
        double b3Bar = 0.0;
        for (int s = inputs.length - 1; s >= 0; s--) {
            double[] in = inputs[s];
            double errorBar = t3 * errorTape[s];
            int base = s * b2.length;
            b3Bar += errorBar;
            for (int i = 0; i < b2.length; i++) {
                int at = base + i;
                double t4 = tape3[at];
                w3Bar[i] += errorBar * t4;
                double t5 = errorBar * w3[i] + h2Bar[i];
                double t6 = Math.abs(tape2[at]);
                double t7;
                if (t6 < 9.0) {
                    t7 = (1.0 - t4) * (1.0 + t4);
                } else {
                    double t8 = Math.exp(-2.0 * t6);
                    double t9 = 1.0 + t8;
                    t7 = 4.0 * t8 / (t9 * t9);
                }
                double t8 = t5 * t7;
                h2Bar[i] = 0.0;
                for (int j = 0; j < b1.length; j++) {
                    h1Bar[j] += t8 * w2[i][j];
                    w2Bar[i][j] += t8 * h1[j];
                }
                b2Bar[i] += t8;
            }
            int base2 = s * b1.length;
            for (int i = 0; i < b1.length; i++) {
                int at = base2 + i;
                double tapeAt = tape[at];
                double t4 = h1Bar[i];
                boolean test = tapeAt > 0.01 * tapeAt | tapeAt != tapeAt;
                double t5 = (test ? t4 : 0.0) + (test ? 0.0 : t4) * 0.01;
                h1[i] = oldTape[at];
                h1Bar[i] = 0.0;
                for (int j = 0; j < in.length; j++) {
                    w1Bar[i][j] += t5 * in[j];
                }
                b1Bar[i] += t5;
            }
        }
        partials[0] = b3Bar;
        return t2;
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
