package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Network}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NetworkDerivatives {

    private NetworkDerivatives() {}

    /** The derivative of {@link Network#loss(double[][], double[])} with respect to {@code self}. */
    public static LossGradient lossGradient(Network self, double[][] xs, double[] ys) {
        LossGradient into = new LossGradient();
        lossGradient(self, xs, ys, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Network#loss(double[][], double[])} with respect to {@code self} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15 * self.output.length * ys.length + 4 * rounds33 + 6 * ys.length}; of the
     * method itself: {@code 3 * self.output.length * ys.length + 2 * rounds33 + 4 * ys.length}. Workspace: at
     * most {@code 16 * self.output.length} bytes. Here {@code rounds33} is how often the loop in line 33 runs
     * in all.
     */
    public static void lossGradient(Network self, double[][] xs, double[] ys, LossGradient into) {
        into.prepare(self, xs, ys);
        into.self.scale = lossGradientKernel(self.getHidden(), self.bias(), self.output, self.scale(), xs, ys,
                into.self.hidden, into.self.bias, into.self.output, into.doubles);
    }

    /**
     * Computes the derivative of {@link Network#loss(double[][], double[])} with respect to {@code self} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 15 * self.output.length * ys.length + 4 * rounds33 + 10 * ys.length}; of the
     * method itself: {@code 3 * self.output.length * ys.length + 2 * rounds33 + 4 * ys.length}. Workspace:
     * {@code 8 * ys.length * (2 * self.output.length + 1)} bytes, and while it grows at most twice as many.
     * Here {@code rounds33} is how often the loop in line 33 runs in all.
     */
    public static double lossValueAndGradient(Network self, double[][] xs, double[] ys, LossGradient into) {
        into.prepare(self, xs, ys);
        double value = lossValueAndGradientKernel(self.getHidden(), self.bias(), self.output, self.scale(),
                xs, ys, into.self.hidden, into.self.bias, into.self.output, into.doubles, into.partials);
        into.self.scale = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Network#loss(double[][], double[])} with respect to {@code self}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private NetworkPartials self = new NetworkPartials();
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /** The derivative with respect to {@code self}. */
        public NetworkPartials self() {
            return self;
        }

        private void prepare(Network self, double[][] xs, double[] ys) {
            own.begin();
            own.add(this.self.hidden, 2, "self.hidden");
            own.add(this.self.bias, 1, "self.bias");
            own.add(this.self.output, 1, "self.output");
            own.end();
            if (own.owner(self.getHidden(), 2) != null) {
                throw new IllegalArgumentException("argument self.hidden shares an array with the result "
                        + own.owner(self.getHidden(), 2));
            }
            if (own.owner(self.bias(), 1) != null) {
                throw new IllegalArgumentException(
                        "argument self.bias shares an array with the result " + own.owner(self.bias(), 1));
            }
            if (own.owner(self.output, 1) != null) {
                throw new IllegalArgumentException(
                        "argument self.output shares an array with the result " + own.owner(self.output, 1));
            }
            if (own.owner(xs, 2) != null) {
                throw new IllegalArgumentException(
                        "argument xs shares an array with the result " + own.owner(xs, 2));
            }
            if (own.owner(ys, 1) != null) {
                throw new IllegalArgumentException(
                        "argument ys shares an array with the result " + own.owner(ys, 1));
            }
            this.self.hidden = zerosLike(this.self.hidden, self.getHidden());
            this.self.bias = zerosLike(this.self.bias, self.bias());
            this.self.output = zerosLike(this.self.output, self.output);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.self = self;
            return results;
        }
    }

    /** The derivative of {@link Network#activation(double[])} with respect to {@code x}. */
    public static InputGradient inputGradient(Network self, double[] x) {
        InputGradient into = new InputGradient();
        inputGradient(self, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Network#activation(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * self.output.length * (2 * x.length + 5)}; of the method itself:
     * {@code 2 * self.output.length * x.length + 3 * self.output.length + 1}. Workspace: none.
     */
    public static void inputGradient(Network self, double[] x, InputGradient into) {
        into.prepare(self, x);
        inputGradientKernel(self.getHidden(), self.bias(), self.output, self.scale(), x, into.x);
    }

    /**
     * Computes the derivative of {@link Network#activation(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * self.output.length * x.length + 12 * self.output.length + 1}; of the
     * method itself: {@code 2 * self.output.length * x.length + 3 * self.output.length + 1}. Workspace: none.
     */
    public static double inputValueAndGradient(Network self, double[] x, InputGradient into) {
        into.prepare(self, x);
        return inputValueAndGradientKernel(self.getHidden(), self.bias(), self.output, self.scale(), x,
                into.x);
    }

    /**
     * The derivative of {@link Network#activation(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class InputGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public InputGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static InputGradient into(double[] x) {
            InputGradient holder = new InputGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(Network self, double[] x) {
            if (contains(self.getHidden(), this.x)) {
                throw new IllegalArgumentException("argument self.hidden shares an array with the result x");
            }
            if (this.x == self.bias()) {
                throw new IllegalArgumentException("argument self.bias shares an array with the result x");
            }
            if (this.x == self.output) {
                throw new IllegalArgumentException("argument self.output shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }
    }

    /**
     * Derivatives with respect to the components of a {@link Network}; overwritten by the next computation.
     */
    public static final class NetworkPartials {
        private double[][] hidden = new double[0][];
        private double[] bias = new double[0];
        private double[] output = new double[0];
        private double scale;

        private NetworkPartials() {}

        /** The derivative with respect to {@code hidden}. */
        public double[][] hidden() {
            return hidden;
        }

        /** The derivative with respect to {@code bias}. */
        public double[] bias() {
            return bias;
        }

        /** The derivative with respect to {@code output}. */
        public double[] output() {
            return output;
        }

        /** The derivative with respect to {@code scale}. */
        public double scale() {
            return scale;
        }
    }

    private static double lossGradientKernel(double[][] hidden, double[] bias, double[] output, double scale,
            double[][] xs, double[] ys, double[][] hiddenBar, double[] biasBar, double[] outputBar,
            double[][] doubles) {
        double[] zTape = doubles[0];
        double[] tape = doubles[1];
        double scaleBar = 0.0;
        for (int i = ys.length - 1; i >= 0; i--) {
            double[] x = xs[i];
            if (zTape.length < output.length) {
                zTape = grow(doubles, 0, output.length);
            }
            if (tape.length < output.length) {
                tape = grow(doubles, 1, output.length);
            }
            int k = output.length - 3;
            double sum = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                double outputJ = output[j];
                double outputJ1 = output[j + 1];
                double outputJ2 = output[j + 2];
                double outputJ3 = output[j + 3];
                double z = bias[j];
                double z2 = bias[j + 1];
                double z3 = bias[j + 2];
                double z4 = bias[j + 3];
                for (int l = 0; l < x.length; l++) {
                    double xl = x[l];
                    z += hidden[j][l] * xl;
                    z2 += hidden[j + 1][l] * xl;
                    z3 += hidden[j + 2][l] * xl;
                    z4 += hidden[j + 3][l] * xl;
                }
                zTape[j] = z;
                zTape[j + 1] = z2;
                zTape[j + 2] = z3;
                zTape[j + 3] = z4;
                double t = Math.tanh(z);
                double t2 = Math.tanh(z2);
                double t3 = Math.tanh(z3);
                double t4 = Math.tanh(z4);
                tape[j] = t;
                tape[j + 1] = t2;
                tape[j + 2] = t3;
                tape[j + 3] = t4;
                sum = sum + outputJ * t + outputJ1 * t2;
                sum = sum + outputJ2 * t3 + outputJ3 * t4;
            }
            for (; j < output.length; j++) {
                double outputJ = output[j];
                double z = bias[j];
                for (int l = 0; l < x.length; l++) {
                    z += hidden[j][l] * x[l];
                }
                zTape[j] = z;
                double t = Math.tanh(z);
                tape[j] = t;
                sum += outputJ * t;
            }
            double missBar = 2.0 * (scale * sum - ys[i]);
            scaleBar += missBar * sum;
            double t = missBar * scale;
            for (int l = 0; l < output.length; l++) {
                double tapeL = tape[l];
                double t2 = t * tapeL;
                double t3 = t * output[l];
                double t4 = Math.abs(zTape[l]);
                double t5;
                if (t4 < 9.0) {
                    t5 = (1.0 - tapeL) * (1.0 + tapeL);
                } else {
                    double t6 = Math.exp(-2.0 * t4);
                    double t7 = 1.0 + t6;
                    t5 = 4.0 * t6 / (t7 * t7);
                }
                double t6 = t3 * t5;
                for (int m = 0; m < x.length; m++) {
                    hiddenBar[l][m] += t6 * x[m];
                }
                biasBar[l] += t6;
                outputBar[l] += t2;
            }
        }
        return scaleBar;
    }

    private static double lossValueAndGradientKernel(double[][] hidden, double[] bias, double[] output,
            double scale, double[][] xs, double[] ys, double[][] hiddenBar, double[] biasBar,
            double[] outputBar, double[][] doubles, double[] partials) {
        double[] zTape = doubles[0];
        double[] tape = doubles[1];
        double[] sumTape = doubles[2];
        if (sumTape.length < ys.length) {
            sumTape = grow(doubles, 2, ys.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < ys.length; i++) {
            double[] x = xs[i];
            long size = k + (long) output.length;
            if (zTape.length < size) {
                zTape = grow(doubles, 0, size);
            }
            if (tape.length < size) {
                tape = grow(doubles, 1, size);
            }
            int k2 = output.length - 3;
            double sum2 = 0.0;
            int j;
            for (j = 0; j < k2; j += 4) {
                double outputJ = output[j];
                double outputJ1 = output[j + 1];
                double outputJ2 = output[j + 2];
                double outputJ3 = output[j + 3];
                double z = bias[j];
                double z2 = bias[j + 1];
                double z3 = bias[j + 2];
                double z4 = bias[j + 3];
                for (int l = 0; l < x.length; l++) {
                    double xl = x[l];
                    z += hidden[j][l] * xl;
                    z2 += hidden[j + 1][l] * xl;
                    z3 += hidden[j + 2][l] * xl;
                    z4 += hidden[j + 3][l] * xl;
                }
                zTape[k] = z;
                zTape[k + 1] = z2;
                zTape[k + 2] = z3;
                zTape[k + 3] = z4;
                double t = Math.tanh(z);
                double t2 = Math.tanh(z2);
                double t3 = Math.tanh(z3);
                double t4 = Math.tanh(z4);
                tape[k] = t;
                tape[k + 1] = t2;
                tape[k + 2] = t3;
                tape[k + 3] = t4;
                sum2 = sum2 + outputJ * t + outputJ1 * t2;
                sum2 = sum2 + outputJ2 * t3 + outputJ3 * t4;
                k += 4;
            }
            for (; j < output.length; j++) {
                double outputJ = output[j];
                double z = bias[j];
                for (int l = 0; l < x.length; l++) {
                    z += hidden[j][l] * x[l];
                }
                zTape[k] = z;
                double t = Math.tanh(z);
                tape[k] = t;
                sum2 += outputJ * t;
                k++;
            }
            sumTape[i] = sum2;
            double miss = scale * sum2 - ys[i];
            sum += miss * miss;
        }
        double scaleBar = 0.0;
        for (int i = ys.length - 1; i >= 0; i--) {
            double[] x = xs[i];
            double sum2 = sumTape[i];
            double missBar = 2.0 * (scale * sum2 - ys[i]);
            scaleBar += missBar * sum2;
            double t = missBar * scale;
            for (int j = output.length - 1; j >= 0; j--) {
                double t2 = tape[k - 1];
                double t3 = t * t2;
                double t4 = t * output[j];
                double t5 = Math.abs(zTape[k - 1]);
                double t6;
                if (t5 < 9.0) {
                    t6 = (1.0 - t2) * (1.0 + t2);
                } else {
                    double t7 = Math.exp(-2.0 * t5);
                    double t8 = 1.0 + t7;
                    t6 = 4.0 * t7 / (t8 * t8);
                }
                double t7 = t4 * t6;
                for (int l = 0; l < x.length; l++) {
                    hiddenBar[j][l] += t7 * x[l];
                }
                biasBar[j] += t7;
                outputBar[j] += t3;
                k--;
            }
        }
        partials[0] = scaleBar;
        return sum;
    }

    private static void inputGradientKernel(double[][] hidden, double[] bias, double[] output, double scale,
            double[] x, double[] xBar) {
        int k = output.length - 3;
        int j;
        for (j = 0; j < k; j += 4) {
            double z = bias[j];
            double z2 = bias[j + 1];
            double z3 = bias[j + 2];
            double z4 = bias[j + 3];
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                z += hidden[j][i] * xi;
                z2 += hidden[j + 1][i] * xi;
                z3 += hidden[j + 2][i] * xi;
                z4 += hidden[j + 3][i] * xi;
            }
            double t = Math.tanh(z);
            double t2 = Math.tanh(z2);
            double t3 = Math.tanh(z3);
            double t4 = Math.tanh(z4);
            double t5 = scale * output[j];
            double t6 = scale * output[j + 1];
            double t7 = scale * output[j + 2];
            double t8 = scale * output[j + 3];
            double t9 = Math.abs(z);
            double t10 = Math.abs(z2);
            double t11 = Math.abs(z3);
            double t12 = Math.abs(z4);
            boolean test = t10 < 9.0;
            boolean test2 = t11 < 9.0;
            boolean test3 = t12 < 9.0;
            double t13;
            if (t9 < 9.0) {
                t13 = (1.0 - t) * (1.0 + t);
            } else {
                double t14 = Math.exp(-2.0 * t9);
                double t15 = 1.0 + t14;
                t13 = 4.0 * t14 / (t15 * t15);
            }
            double t14;
            if (test) {
                t14 = (1.0 - t2) * (1.0 + t2);
            } else {
                double t15 = Math.exp(-2.0 * t10);
                double t16 = 1.0 + t15;
                t14 = 4.0 * t15 / (t16 * t16);
            }
            double t15;
            if (test2) {
                t15 = (1.0 - t3) * (1.0 + t3);
            } else {
                double t16 = Math.exp(-2.0 * t11);
                double t17 = 1.0 + t16;
                t15 = 4.0 * t16 / (t17 * t17);
            }
            double t16;
            if (test3) {
                t16 = (1.0 - t4) * (1.0 + t4);
            } else {
                double t17 = Math.exp(-2.0 * t12);
                double t18 = 1.0 + t17;
                t16 = 4.0 * t17 / (t18 * t18);
            }
            double t17 = t5 * t13;
            double t18 = t6 * t14;
            double t19 = t7 * t15;
            double t20 = t8 * t16;
            for (int i = 0; i < x.length; i++) {
                double t21 = t19 * hidden[j + 2][i] + t20 * hidden[j + 3][i];
                xBar[i] += t17 * hidden[j][i] + t18 * hidden[j + 1][i] + t21;
            }
        }
        for (; j < output.length; j++) {
            double z = bias[j];
            for (int i = 0; i < x.length; i++) {
                z += hidden[j][i] * x[i];
            }
            double t = Math.tanh(z);
            double t2 = scale * output[j];
            double t3 = Math.abs(z);
            double t4;
            if (t3 < 9.0) {
                t4 = (1.0 - t) * (1.0 + t);
            } else {
                double t5 = Math.exp(-2.0 * t3);
                double t6 = 1.0 + t5;
                t4 = 4.0 * t5 / (t6 * t6);
            }
            double t5 = t2 * t4;
            for (int i = 0; i < x.length; i++) {
                xBar[i] += t5 * hidden[j][i];
            }
        }
    }

    private static double inputValueAndGradientKernel(double[][] hidden, double[] bias, double[] output,
            double scale, double[] x, double[] xBar) {
        int k = output.length - 3;
        double sum = 0.0;
        int j;
        for (j = 0; j < k; j += 4) {
            double outputJ = output[j];
            double outputJ1 = output[j + 1];
            double outputJ2 = output[j + 2];
            double outputJ3 = output[j + 3];
            double z = bias[j];
            double z2 = bias[j + 1];
            double z3 = bias[j + 2];
            double z4 = bias[j + 3];
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                z += hidden[j][i] * xi;
                z2 += hidden[j + 1][i] * xi;
                z3 += hidden[j + 2][i] * xi;
                z4 += hidden[j + 3][i] * xi;
            }
            double t = Math.tanh(z);
            double t2 = Math.tanh(z2);
            double t3 = Math.tanh(z3);
            double t4 = Math.tanh(z4);
            double t5 = outputJ * t;
            double t6 = outputJ1 * t2;
            double t7 = outputJ2 * t3;
            double t8 = outputJ3 * t4;
            double t9 = scale * outputJ;
            double t10 = scale * outputJ1;
            double t11 = scale * outputJ2;
            double t12 = scale * outputJ3;
            double t13 = Math.abs(z);
            double t14 = Math.abs(z2);
            double t15 = Math.abs(z3);
            double t16 = Math.abs(z4);
            boolean test = t14 < 9.0;
            boolean test2 = t15 < 9.0;
            boolean test3 = t16 < 9.0;
            double t17;
            if (t13 < 9.0) {
                t17 = (1.0 - t) * (1.0 + t);
            } else {
                double t18 = Math.exp(-2.0 * t13);
                double t19 = 1.0 + t18;
                t17 = 4.0 * t18 / (t19 * t19);
            }
            double t18;
            if (test) {
                t18 = (1.0 - t2) * (1.0 + t2);
            } else {
                double t19 = Math.exp(-2.0 * t14);
                double t20 = 1.0 + t19;
                t18 = 4.0 * t19 / (t20 * t20);
            }
            double t19;
            if (test2) {
                t19 = (1.0 - t3) * (1.0 + t3);
            } else {
                double t20 = Math.exp(-2.0 * t15);
                double t21 = 1.0 + t20;
                t19 = 4.0 * t20 / (t21 * t21);
            }
            double t20;
            if (test3) {
                t20 = (1.0 - t4) * (1.0 + t4);
            } else {
                double t21 = Math.exp(-2.0 * t16);
                double t22 = 1.0 + t21;
                t20 = 4.0 * t21 / (t22 * t22);
            }
            double t21 = t9 * t17;
            double t22 = t10 * t18;
            double t23 = t11 * t19;
            double t24 = t12 * t20;
            for (int i = 0; i < x.length; i++) {
                double t25 = t23 * hidden[j + 2][i] + t24 * hidden[j + 3][i];
                xBar[i] += t21 * hidden[j][i] + t22 * hidden[j + 1][i] + t25;
            }
            sum = sum + t5 + t6 + t7 + t8;
        }
        for (; j < output.length; j++) {
            double outputJ = output[j];
            double z = bias[j];
            for (int i = 0; i < x.length; i++) {
                z += hidden[j][i] * x[i];
            }
            double t = Math.tanh(z);
            sum += outputJ * t;
            double t2 = scale * outputJ;
            double t3 = Math.abs(z);
            double t4;
            if (t3 < 9.0) {
                t4 = (1.0 - t) * (1.0 + t);
            } else {
                double t5 = Math.exp(-2.0 * t3);
                double t6 = 1.0 + t5;
                t4 = 4.0 * t5 / (t6 * t6);
            }
            double t5 = t2 * t4;
            for (int i = 0; i < x.length; i++) {
                xBar[i] += t5 * hidden[j][i];
            }
        }
        return scale * sum;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
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
