package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MixtureOfNormals}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MixtureOfNormalsDerivatives {

    private MixtureOfNormalsDerivatives() {}

    /**
     * The derivative of
     * {@link MixtureOfNormals#likelihood(MixtureOfNormals.Mixture, MixtureOfNormals.Tagged[], double[])} with
     * respect to {@code mixture}, {@code data} and {@code xs}.
     *
     * <p>
     * Where the argument is 0 (line 33), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LikelihoodGradient likelihoodGradient(MixtureOfNormals.Mixture mixture,
            MixtureOfNormals.Tagged<String>[] data, double[] xs) {
        LikelihoodGradient into = new LikelihoodGradient();
        likelihoodGradient(mixture, data, xs, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link MixtureOfNormals#likelihood(MixtureOfNormals.Mixture, MixtureOfNormals.Tagged[], double[])} with
     * respect to {@code mixture}, {@code data} and {@code xs} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most
     * {@code 2 * (20 * mixture.parts().length * xs.length + mixture.parts().length + 6 * xs.length)}; of the
     * method itself: {@code 2 * xs.length * (13 * mixture.parts().length + 3)}. Workspace: at most
     * {@code 8 * (3 * data.length + 7 * mixture.parts().length)} bytes.
     */
    public static void likelihoodGradient(MixtureOfNormals.Mixture mixture,
            MixtureOfNormals.Tagged<String>[] data, double[] xs, LikelihoodGradient into) {
        into.prepare(mixture, data, xs);
        likelihoodGradientKernel(into.mixturePartsMean, into.mixturePartsDeviation, mixture.weights(),
                into.dataTag, into.dataWeight, xs, into.mixturePartsMeanBar, into.mixturePartsDeviationBar,
                into.mixture.weights, into.dataWeightBar, into.xs, into.doubles);
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link MixtureOfNormals#likelihood(MixtureOfNormals.Mixture, MixtureOfNormals.Tagged[], double[])} with
     * respect to {@code mixture}, {@code data} and {@code xs} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: at most
     * {@code 2 * (20 * mixture.parts().length * xs.length + mixture.parts().length + 7 * xs.length)}; of the
     * method itself: {@code 2 * xs.length * (13 * mixture.parts().length + 3)}. Workspace:
     * {@code 8 * (3 * mixture.parts().length * xs.length + 3 * data.length + 4 * mixture.parts().length + 2 * xs.length)}
     * bytes, and while it grows at most twice as many.
     */
    public static double likelihoodValueAndGradient(MixtureOfNormals.Mixture mixture,
            MixtureOfNormals.Tagged<String>[] data, double[] xs, LikelihoodGradient into) {
        into.prepare(mixture, data, xs);
        double value = likelihoodValueAndGradientKernel(into.mixturePartsMean, into.mixturePartsDeviation,
                mixture.weights(), into.dataTag, into.dataWeight, xs, into.mixturePartsMeanBar,
                into.mixturePartsDeviationBar, into.mixture.weights, into.dataWeightBar, into.xs,
                into.doubles);
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link MixtureOfNormals#likelihood(MixtureOfNormals.Mixture, MixtureOfNormals.Tagged[], double[])} with
     * respect to {@code mixture}, {@code data} and {@code xs}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class LikelihoodGradient {
        private MixturePartials mixture = new MixturePartials();
        private TaggedPartials[] data = new TaggedPartials[0];
        private double[] xs = new double[0];
        private double[] mixturePartsMeanBar = new double[0];
        private double[] mixturePartsDeviationBar = new double[0];
        private double[] dataWeightBar = new double[0];
        private boolean given;
        private double[] mixturePartsMean = new double[0];
        private double[] mixturePartsDeviation = new double[0];
        private String[] dataTag = new String[0];
        private double[] dataWeight = new double[0];
        private final double[][] doubles = new double[5][0];

        /** An empty holder, which grows to what it meets. */
        public LikelihoodGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static LikelihoodGradient into(double[] xs) {
            LikelihoodGradient holder = new LikelihoodGradient();
            holder.xs = xs;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code mixture}. */
        public MixturePartials mixture() {
            return mixture;
        }

        /**
         * The derivative with respect to {@code data}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public TaggedPartials[] data() {
            return data;
        }

        /**
         * The derivative with respect to {@code xs}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] xs() {
            return xs;
        }

        private void prepare(MixtureOfNormals.Mixture mixture, MixtureOfNormals.Tagged<String>[] data,
                double[] xs) {
            MixtureOfNormals.Normal[] normals = mixture.parts();
            mixturePartsMean = sized(mixturePartsMean, normals.length);
            mixturePartsDeviation = sized(mixturePartsDeviation, normals.length);
            for (int i = 0; i < normals.length; i++) {
                MixtureOfNormals.Normal normal = normals[i];
                mixturePartsMean[i] = normal.mean();
                mixturePartsDeviation[i] = normal.deviation();
            }
            dataTag = sized(dataTag, data.length);
            dataWeight = sized(dataWeight, data.length);
            for (int i = 0; i < data.length; i++) {
                MixtureOfNormals.Tagged<String> tagged = data[i];
                dataTag[i] = tagged.tag();
                dataWeight[i] = tagged.weight();
            }
            if (this.mixture.weights == mixture.weights()) {
                throw new IllegalArgumentException(
                        "argument mixture.weights shares an array with the result mixture.weights");
            }
            if (this.mixture.weights == xs) {
                throw new IllegalArgumentException(
                        "argument xs shares an array with the result mixture.weights");
            }
            if (this.xs == mixture.weights()) {
                throw new IllegalArgumentException(
                        "argument mixture.weights shares an array with the result xs");
            }
            if (this.xs == xs) {
                throw new IllegalArgumentException("argument xs shares an array with the result xs");
            }
            if (given && !sameShape(this.xs, xs)) {
                throw new IllegalArgumentException(
                        "the array given for the result xs has not the shape of the argument");
            }
            mixturePartsMeanBar = zerosLike(mixturePartsMeanBar, mixturePartsMean);
            mixturePartsDeviationBar = zerosLike(mixturePartsDeviationBar, mixturePartsDeviation);
            this.mixture.weights = zerosLike(this.mixture.weights, mixture.weights());
            dataWeightBar = zerosLike(dataWeightBar, dataWeight);
            this.xs = zerosLike(this.xs, xs);
        }

        private void scatter() {
            this.mixture.parts = mirrors(this.mixture.parts, mixturePartsMeanBar.length);
            for (int i = 0; i < this.mixture.parts.length; i++) {
                NormalPartials mirror = this.mixture.parts[i];
                mirror.mean = mixturePartsMeanBar[i];
                mirror.deviation = mixturePartsDeviationBar[i];
            }
            this.data = mirrors(this.data, dataWeightBar.length);
            for (int i = 0; i < this.data.length; i++) {
                TaggedPartials mirror2 = this.data[i];
                mirror2.weight = dataWeightBar[i];
            }
        }

        private LikelihoodGradient withoutScratch() {
            LikelihoodGradient results = new LikelihoodGradient();
            results.mixture = mixture;
            results.data = data;
            results.xs = xs;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link MixtureOfNormals.Normal}; overwritten by the
     * next computation.
     */
    public static final class NormalPartials {
        private double mean;
        private double deviation;

        private NormalPartials() {}

        /** The derivative with respect to {@code mean}. */
        public double mean() {
            return mean;
        }

        /** The derivative with respect to {@code deviation}. */
        public double deviation() {
            return deviation;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link MixtureOfNormals.Tagged}; overwritten by the
     * next computation.
     */
    public static final class TaggedPartials {
        private double weight;

        private TaggedPartials() {}

        /** The derivative with respect to {@code weight}. */
        public double weight() {
            return weight;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link MixtureOfNormals.Mixture}; overwritten by the
     * next computation.
     */
    public static final class MixturePartials {
        private NormalPartials[] parts = new NormalPartials[0];
        private double[] weights = new double[0];

        private MixturePartials() {}

        /** The derivative with respect to {@code parts}. */
        public NormalPartials[] parts() {
            return parts;
        }

        /** The derivative with respect to {@code weights}. */
        public double[] weights() {
            return weights;
        }
    }

    private static void likelihoodGradientKernel(double[] mixturePartsMean, double[] mixturePartsDeviation,
            double[] mixtureWeights, String[] dataTag, double[] dataWeight, double[] xs,
            double[] mixturePartsMeanBar, double[] mixturePartsDeviationBar, double[] mixtureWeightsBar,
            double[] dataWeightBar, double[] xsBar, double[][] doubles) {
        double[] zTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        boolean test = 0 < xs.length;
        double sum = 0.0;
        if (test) {
            int k = mixturePartsMean.length >= 32 ? mixturePartsMean.length - 3 : 0;
            double t = 0.0;
            double t2 = 0.0;
            double t3 = 0.0;
            double t4 = 0.0;
            int i;
            for (i = 0; i < k; i += 4) {
                t += mixtureWeights[i];
                t2 += mixtureWeights[i + 1];
                t3 += mixtureWeights[i + 2];
                t4 += mixtureWeights[i + 3];
            }
            sum = t + t2 + (t3 + t4);
            for (; i < mixturePartsMean.length; i++) {
                sum += mixtureWeights[i];
            }
        }
        double sumBar = 0.0;
        for (int i = xs.length - 1; i >= 0; i--) {
            double dataWeightI = dataWeight[i];
            double x = xs[i];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < mixturePartsMean.length; j++) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = (x - mixturePartsMean[j]) / mixturePartsDeviationJ;
                double t = 0.6931471805599453 * Math.getExponent(mixtureWeights[j]);
                double t2 = 0.6931471805599453
                        * Math.getExponent(mixturePartsDeviationJ * 2.5066282746310002);
                max = Math.max(max, z * z * -0.5 + t - t2);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (zTape.length < mixturePartsMean.length) {
                zTape = grow(doubles, 0, mixturePartsMean.length);
            }
            if (tape.length < mixturePartsMean.length) {
                tape = grow(doubles, 1, mixturePartsMean.length);
            }
            if (tape2.length < mixturePartsMean.length) {
                tape2 = grow(doubles, 2, mixturePartsMean.length);
            }
            double sum2 = 0.0;
            for (int j = 0; j < mixturePartsMean.length; j++) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = (x - mixturePartsMean[j]) / mixturePartsDeviationJ;
                zTape[j] = z;
                double t2 = Math.exp(z * z * -0.5 - t);
                tape[j] = t2;
                double t3 = t2 / (mixturePartsDeviationJ * 2.5066282746310002);
                tape2[j] = t3;
                sum2 += mixtureWeights[j] * t3;
            }
            double t2 = sum2 / sum;
            double t3 = t + Math.log(t2);
            double t4 = (dataWeightI == 0.0 ? 0.0
                    : dataWeightI * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN)) / sum;
            sumBar -= t4 * t2;
            double xBar = 0.0;
            for (int j = 0; j < mixturePartsMean.length; j++) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = zTape[j];
                double t5 = tape2[j];
                double t6 = t4 * mixtureWeights[j] / (mixturePartsDeviationJ * 2.5066282746310002);
                double t7 = t6 * tape[j] * 0.5;
                double t8 = t7 == 0.0 ? 0.0 : t7 * z;
                double zBar = -t8 - t8;
                double t9 = zBar / mixturePartsDeviationJ;
                boolean test2 = zBar == 0.0;
                double t10 = test2 ? 0.0 : t9;
                xBar += t10;
                mixturePartsDeviationBar[j] += t6 * t5 * -2.5066282746310002 + (test2 ? 0.0 : -(t9 * z));
                mixturePartsMeanBar[j] -= t10;
                mixtureWeightsBar[j] += t4 * t5;
            }
            xsBar[i] += xBar;
            dataWeightBar[i] += t3;
        }
        if (test) {
            for (int i = 0; i < mixturePartsMean.length; i++) {
                mixtureWeightsBar[i] += sumBar;
            }
        }
    }

    private static double likelihoodValueAndGradientKernel(double[] mixturePartsMean,
            double[] mixturePartsDeviation, double[] mixtureWeights, String[] dataTag, double[] dataWeight,
            double[] xs, double[] mixturePartsMeanBar, double[] mixturePartsDeviationBar,
            double[] mixtureWeightsBar, double[] dataWeightBar, double[] xsBar, double[][] doubles) {
        double[] zTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        boolean test = 0 < xs.length;
        double sum = 0.0;
        if (test) {
            int k = mixturePartsMean.length >= 32 ? mixturePartsMean.length - 3 : 0;
            double t = 0.0;
            double t2 = 0.0;
            double t3 = 0.0;
            double t4 = 0.0;
            int i;
            for (i = 0; i < k; i += 4) {
                t += mixtureWeights[i];
                t2 += mixtureWeights[i + 1];
                t3 += mixtureWeights[i + 2];
                t4 += mixtureWeights[i + 3];
            }
            sum = t + t2 + (t3 + t4);
            for (; i < mixturePartsMean.length; i++) {
                sum += mixtureWeights[i];
            }
        }
        if (tape3.length < xs.length) {
            tape3 = grow(doubles, 3, xs.length);
        }
        if (tape4.length < xs.length) {
            tape4 = grow(doubles, 4, xs.length);
        }
        int k = 0;
        double sum2 = 0.0;
        for (int i = 0; i < xs.length; i++) {
            double dataWeightI = dataWeight[i];
            double x = xs[i];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < mixturePartsMean.length; j++) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = (x - mixturePartsMean[j]) / mixturePartsDeviationJ;
                double t = 0.6931471805599453 * Math.getExponent(mixtureWeights[j]);
                double t2 = 0.6931471805599453
                        * Math.getExponent(mixturePartsDeviationJ * 2.5066282746310002);
                max = Math.max(max, z * z * -0.5 + t - t2);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            long size = k + (long) mixturePartsMean.length;
            if (zTape.length < size) {
                zTape = grow(doubles, 0, size);
            }
            if (tape.length < size) {
                tape = grow(doubles, 1, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 2, size);
            }
            double sum3 = 0.0;
            for (int j = 0; j < mixturePartsMean.length; j++) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = (x - mixturePartsMean[j]) / mixturePartsDeviationJ;
                zTape[k] = z;
                double t2 = Math.exp(z * z * -0.5 - t);
                tape[k] = t2;
                double t3 = t2 / (mixturePartsDeviationJ * 2.5066282746310002);
                tape2[k] = t3;
                sum3 += mixtureWeights[j] * t3;
                k++;
            }
            double t2 = sum3 / sum;
            tape3[i] = t2;
            double t3 = t + Math.log(t2);
            tape4[i] = t3;
            sum2 += dataWeightI * t3;
        }
        double sumBar = 0.0;
        for (int i = xs.length - 1; i >= 0; i--) {
            double dataWeightI = dataWeight[i];
            double t = tape3[i];
            double t2 = tape4[i];
            double t3 = (dataWeightI == 0.0 ? 0.0 : dataWeightI * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN))
                    / sum;
            sumBar -= t3 * t;
            double xBar = 0.0;
            for (int j = mixturePartsMean.length - 1; j >= 0; j--) {
                double mixturePartsDeviationJ = mixturePartsDeviation[j];
                double z = zTape[k - 1];
                double t4 = tape2[k - 1];
                double t5 = t3 * mixtureWeights[j] / (mixturePartsDeviationJ * 2.5066282746310002);
                double t6 = t5 * tape[k - 1] * 0.5;
                double t7 = t6 == 0.0 ? 0.0 : t6 * z;
                double zBar = -t7 - t7;
                double t8 = zBar / mixturePartsDeviationJ;
                boolean test2 = zBar == 0.0;
                double t9 = test2 ? 0.0 : t8;
                xBar += t9;
                mixturePartsDeviationBar[j] += t5 * t4 * -2.5066282746310002 + (test2 ? 0.0 : -(t8 * z));
                mixturePartsMeanBar[j] -= t9;
                mixtureWeightsBar[j] += t3 * t4;
                k--;
            }
            xsBar[i] += xBar;
            dataWeightBar[i] += t2;
        }
        if (test) {
            for (int i = 0; i < mixturePartsMean.length; i++) {
                mixtureWeightsBar[i] += sumBar;
            }
        }
        return sum2;
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

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static String[] sized(String[] last, int length) {
        return last.length == length ? last : new String[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static NormalPartials[] mirrors(NormalPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        NormalPartials[] fresh = new NormalPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new NormalPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static TaggedPartials[] mirrors(TaggedPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        TaggedPartials[] fresh = new TaggedPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new TaggedPartials();
        }
        return fresh;
    }
}
