package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CoxRegression}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CoxRegressionDerivatives {

    private CoxRegressionDerivatives() {}

    /**
     * The derivative of {@link CoxRegression#partialLikelihood(double[], double[][], double[], boolean[])}
     * with respect to {@code beta}.
     *
     * <p>
     * At {@code risk == 0} (line 26), the derivative of {@code log} is infinite, and NaN below.
     */
    public static PartialLikelihoodGradient partialLikelihoodGradient(double[] beta, double[][] x,
            double[] time, boolean[] event) {
        PartialLikelihoodGradient into = new PartialLikelihoodGradient();
        partialLikelihoodGradient(beta, x, time, event, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link CoxRegression#partialLikelihood(double[], double[][], double[], boolean[])} with respect to
     * {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code x.length * (4 * beta.length + 7)}; of the method itself: at most
     * {@code 2 * beta.length * x.length + 5 * x.length + 1}. Workspace: {@code 20 * x.length} bytes.
     */
    public static void partialLikelihoodGradient(double[] beta, double[][] x, double[] time, boolean[] event,
            PartialLikelihoodGradient into) {
        into.prepare(beta, x, time);
        partialLikelihoodGradientKernel(beta, x, time, event, into.beta, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of
     * {@link CoxRegression#partialLikelihood(double[], double[][], double[], boolean[])} with respect to
     * {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * beta.length * x.length + 10 * x.length + 1}; of the method itself: at
     * most {@code 2 * beta.length * x.length + 5 * x.length + 1}. Workspace: {@code 20 * x.length} bytes.
     */
    public static double partialLikelihoodValueAndGradient(double[] beta, double[][] x, double[] time,
            boolean[] event, PartialLikelihoodGradient into) {
        into.prepare(beta, x, time);
        return partialLikelihoodValueAndGradientKernel(beta, x, time, event, into.beta, into.doubles,
                into.ints);
    }

    /**
     * The derivative of {@link CoxRegression#partialLikelihood(double[], double[][], double[], boolean[])}
     * with respect to {@code beta}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class PartialLikelihoodGradient {
        private double[] beta = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public PartialLikelihoodGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PartialLikelihoodGradient into(double[] beta) {
            PartialLikelihoodGradient holder = new PartialLikelihoodGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        private void prepare(double[] beta, double[][] x, double[] time) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (contains(x, this.beta)) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.beta == time) {
                throw new IllegalArgumentException("argument time shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
        }

        private PartialLikelihoodGradient withoutScratch() {
            PartialLikelihoodGradient results = new PartialLikelihoodGradient();
            results.beta = beta;
            return results;
        }
    }

    private static void partialLikelihoodGradientKernel(double[] beta, double[][] x, double[] time,
            boolean[] event, double[] betaBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] riskTape = doubles[1];
        int[] order = room(ints, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            order[i] = i;
        }
        for (int i = 1; i < x.length; i++) {
            int v = order[i];
            int j;
            for (j = i - 1; j >= 0 && time[order[j]] < time[v]; j--) {
                order[j + 1] = order[j];
            }
            order[j + 1] = v;
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        if (riskTape.length < x.length) {
            riskTape = grow(doubles, 1, x.length);
        }
        double risk = 0.0;
        for (int i = 0; i < x.length; i++) {
            int i2 = order[i];
            int k = beta.length >= 32 ? beta.length - 3 : 0;
            double eta = 0.0;
            double eta2 = 0.0;
            double eta3 = 0.0;
            double eta4 = 0.0;
            int k2;
            for (k2 = 0; k2 < k; k2 += 4) {
                double[] xI2 = x[i2];
                eta += beta[k2] * xI2[k2];
                eta2 += beta[k2 + 1] * xI2[k2 + 1];
                eta3 += beta[k2 + 2] * xI2[k2 + 2];
                eta4 += beta[k2 + 3] * xI2[k2 + 3];
            }
            double eta5 = eta + eta2 + (eta3 + eta4);
            for (; k2 < beta.length; k2++) {
                eta5 += beta[k2] * x[i2][k2];
            }
            double t = Math.exp(eta5);
            tape[i] = t;
            risk += t;
            riskTape[i] = risk;
        }
        double riskBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int i2 = order[i];
            double tapeI = tape[i];
            double risk2 = riskTape[i];
            double etaBar = 0.0;
            if (event[i2]) {
                riskBar += risk2 >= 0.0 ? 1.0 / Math.abs(risk2) : Double.NaN;
                etaBar = -1.0;
            }
            double t = etaBar + riskBar * tapeI;
            for (int k = 0; k < beta.length; k++) {
                betaBar[k] += t * x[i2][k];
            }
        }
    }

    private static double partialLikelihoodValueAndGradientKernel(double[] beta, double[][] x, double[] time,
            boolean[] event, double[] betaBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] riskTape = doubles[1];
        int[] order = room(ints, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            order[i] = i;
        }
        for (int i = 1; i < x.length; i++) {
            int v = order[i];
            int j;
            for (j = i - 1; j >= 0 && time[order[j]] < time[v]; j--) {
                order[j + 1] = order[j];
            }
            order[j + 1] = v;
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        if (riskTape.length < x.length) {
            riskTape = grow(doubles, 1, x.length);
        }
        double risk = 0.0;
        double ll = 0.0;
        for (int i = 0; i < x.length; i++) {
            int i2 = order[i];
            int k = beta.length >= 32 ? beta.length - 3 : 0;
            double eta = 0.0;
            double eta2 = 0.0;
            double eta3 = 0.0;
            double eta4 = 0.0;
            int k2;
            for (k2 = 0; k2 < k; k2 += 4) {
                double[] xI2 = x[i2];
                eta += beta[k2] * xI2[k2];
                eta2 += beta[k2 + 1] * xI2[k2 + 1];
                eta3 += beta[k2 + 2] * xI2[k2 + 2];
                eta4 += beta[k2 + 3] * xI2[k2 + 3];
            }
            double eta5 = eta + eta2 + (eta3 + eta4);
            for (; k2 < beta.length; k2++) {
                eta5 += beta[k2] * x[i2][k2];
            }
            double t = Math.exp(eta5);
            tape[i] = t;
            risk += t;
            riskTape[i] = risk;
            if (event[i2]) {
                ll += eta5 - Math.log(risk);
            }
        }
        double t = -ll;
        double riskBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int i2 = order[i];
            double tapeI = tape[i];
            double risk2 = riskTape[i];
            double etaBar = 0.0;
            if (event[i2]) {
                riskBar += risk2 >= 0.0 ? 1.0 / Math.abs(risk2) : Double.NaN;
                etaBar = -1.0;
            }
            double t2 = etaBar + riskBar * tapeI;
            for (int k = 0; k < beta.length; k++) {
                betaBar[k] += t2 * x[i2][k];
            }
        }
        return t;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
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
}
