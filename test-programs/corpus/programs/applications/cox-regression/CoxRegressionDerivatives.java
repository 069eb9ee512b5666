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
        int k = x.length - 3;
        double risk = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            int i2 = order[i];
            int i3 = order[i + 1];
            int i4 = order[i + 2];
            int i5 = order[i + 3];
            double eta = 0.0;
            double eta2 = 0.0;
            double eta3 = 0.0;
            double eta4 = 0.0;
            for (int j = 0; j < beta.length; j++) {
                double betaJ = beta[j];
                eta += betaJ * x[i2][j];
                eta2 += betaJ * x[i3][j];
                eta3 += betaJ * x[i4][j];
                eta4 += betaJ * x[i5][j];
            }
            double t = Math.exp(eta);
            double t2 = Math.exp(eta2);
            double t3 = Math.exp(eta3);
            double t4 = Math.exp(eta4);
            tape[i] = t;
            tape[i + 1] = t2;
            tape[i + 2] = t3;
            tape[i + 3] = t4;
            risk += t;
            riskTape[i] = risk;
            risk += t2;
            riskTape[i + 1] = risk;
            risk += t3;
            riskTape[i + 2] = risk;
            risk += t4;
            riskTape[i + 3] = risk;
        }
        for (; i < x.length; i++) {
            int i2 = order[i];
            double eta = 0.0;
            for (int j = 0; j < beta.length; j++) {
                eta += beta[j] * x[i2][j];
            }
            double t = Math.exp(eta);
            tape[i] = t;
            risk += t;
            riskTape[i] = risk;
        }
        double riskBar = 0.0;
        for (int j = x.length - 1; j >= 0; j--) {
            int i2 = order[j];
            double tapeJ = tape[j];
            double risk2 = riskTape[j];
            double etaBar = 0.0;
            if (event[i2]) {
                riskBar += risk2 >= 0.0 ? 1.0 / Math.abs(risk2) : Double.NaN;
                etaBar = -1.0;
            }
            double t = etaBar + riskBar * tapeJ;
            for (int l = 0; l < beta.length; l++) {
                betaBar[l] += t * x[i2][l];
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
        int k = x.length - 3;
        double risk = 0.0;
        double ll = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            int i2 = order[i];
            int i3 = order[i + 1];
            int i4 = order[i + 2];
            int i5 = order[i + 3];
            double eta = 0.0;
            double eta2 = 0.0;
            double eta3 = 0.0;
            double eta4 = 0.0;
            for (int j = 0; j < beta.length; j++) {
                double betaJ = beta[j];
                eta += betaJ * x[i2][j];
                eta2 += betaJ * x[i3][j];
                eta3 += betaJ * x[i4][j];
                eta4 += betaJ * x[i5][j];
            }
            double t = Math.exp(eta);
            double t2 = Math.exp(eta2);
            double t3 = Math.exp(eta3);
            double t4 = Math.exp(eta4);
            tape[i] = t;
            tape[i + 1] = t2;
            tape[i + 2] = t3;
            tape[i + 3] = t4;
            boolean test = !event[i3];
            boolean test2 = !event[i4];
            boolean test3 = !event[i5];
            risk += t;
            riskTape[i] = risk;
            if (event[i2]) {
                ll += eta - Math.log(risk);
            }
            risk += t2;
            riskTape[i + 1] = risk;
            if (!test) {
                ll += eta2 - Math.log(risk);
            }
            risk += t3;
            riskTape[i + 2] = risk;
            if (!test2) {
                ll += eta3 - Math.log(risk);
            }
            risk += t4;
            riskTape[i + 3] = risk;
            if (!test3) {
                ll += eta4 - Math.log(risk);
            }
        }
        for (; i < x.length; i++) {
            int i2 = order[i];
            double eta = 0.0;
            for (int j = 0; j < beta.length; j++) {
                eta += beta[j] * x[i2][j];
            }
            double t = Math.exp(eta);
            tape[i] = t;
            risk += t;
            riskTape[i] = risk;
            if (event[i2]) {
                ll += eta - Math.log(risk);
            }
        }
        double t = -ll;
        double riskBar = 0.0;
        for (int j = x.length - 1; j >= 0; j--) {
            int i2 = order[j];
            double tapeJ = tape[j];
            double risk2 = riskTape[j];
            double etaBar = 0.0;
            if (event[i2]) {
                riskBar += risk2 >= 0.0 ? 1.0 / Math.abs(risk2) : Double.NaN;
                etaBar = -1.0;
            }
            double t2 = etaBar + riskBar * tapeJ;
            for (int l = 0; l < beta.length; l++) {
                betaBar[l] += t2 * x[i2][l];
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
