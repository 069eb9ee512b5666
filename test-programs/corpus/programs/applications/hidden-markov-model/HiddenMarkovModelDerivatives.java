package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HiddenMarkovModel}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HiddenMarkovModelDerivatives {

    private HiddenMarkovModelDerivatives() {}

    /**
     * The derivative of {@link HiddenMarkovModel#logLikelihood(double[][], double[][], int[])} with respect
     * to {@code transition} and {@code emission}.
     *
     * <p>
     * Where the arguments are equal (line 37), {@code max} has the derivative of the first. At
     * {@code scale == 0} (line 30), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogLikelihoodGradient logLikelihoodGradient(double[][] transition, double[][] emission,
            int[] symbols) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(transition, emission, symbols, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HiddenMarkovModel#logLikelihood(double[][], double[][], int[])} with
     * respect to {@code transition} and {@code emission} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 6 * symbols.length * transition.length * transition.length + 4 * elements(transition) + rounds37 + 11 * rounds39 + 10 * rounds43};
     * of the method itself: about
     * {@code 3 * symbols.length * transition.length * transition.length + 4 * elements(transition) + rounds37 + 3 * rounds39 + 2 * rounds43}.
     * Workspace:
     * {@code 8 * (2 * emission[0].length * transition.length + 2 * symbols.length * transition.length + 2 * transition.length * transition.length + elements(transition) + rounds39 + 2 * rounds43 + symbols.length + 11 * transition.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds37} is how often the loop in line 37
     * runs in all, {@code rounds39} is how often the loop in line 39 runs in all, {@code rounds43} is how
     * often the loop in line 43 runs in all.
     */
    public static void logLikelihoodGradient(double[][] transition, double[][] emission, int[] symbols,
            LogLikelihoodGradient into) {
        into.prepare(transition, emission);
        logLikelihoodGradientKernel(transition, emission, symbols, into.transition, into.emission, into.ints,
                into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link HiddenMarkovModel#logLikelihood(double[][], double[][], int[])} with
     * respect to {@code transition} and {@code emission} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 6 * symbols.length * transition.length * transition.length + 4 * elements(transition) + rounds37 + 11 * rounds39 + 10 * rounds43};
     * of the method itself: about
     * {@code 3 * symbols.length * transition.length * transition.length + 4 * elements(transition) + rounds37 + 3 * rounds39 + 2 * rounds43}.
     * Workspace:
     * {@code 8 * (2 * emission[0].length * transition.length + 2 * symbols.length * transition.length + 2 * transition.length * transition.length + elements(transition) + rounds39 + 2 * rounds43 + symbols.length + 11 * transition.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds37} is how often the loop in line 37
     * runs in all, {@code rounds39} is how often the loop in line 39 runs in all, {@code rounds43} is how
     * often the loop in line 43 runs in all.
     */
    public static double logLikelihoodValueAndGradient(double[][] transition, double[][] emission,
            int[] symbols, LogLikelihoodGradient into) {
        into.prepare(transition, emission);
        return logLikelihoodValueAndGradientKernel(transition, emission, symbols, into.transition,
                into.emission, into.ints, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link HiddenMarkovModel#logLikelihood(double[][], double[][], int[])} with respect
     * to {@code transition} and {@code emission}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class LogLikelihoodGradient {
        private double[][] transition = new double[0][];
        private double[][] emission = new double[0][];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[13][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LogLikelihoodGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogLikelihoodGradient into(double[][] transition, double[][] emission) {
            LogLikelihoodGradient holder = new LogLikelihoodGradient();
            if (holder.own.add(transition, 2, "transition")) {
                throw new IllegalArgumentException("the result transition has a row twice");
            }
            if (holder.own.owner(emission, 2) != null) {
                throw new IllegalArgumentException("the results transition and emission share an array");
            }
            if (holder.own.add(emission, 2, "emission")) {
                throw new IllegalArgumentException("the result emission has a row twice");
            }
            holder.transition = transition;
            holder.emission = emission;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code transition}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] transition() {
            return transition;
        }

        /**
         * The derivative with respect to {@code emission}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] emission() {
            return emission;
        }

        private void prepare(double[][] transition, double[][] emission) {
            own.begin();
            own.add(this.transition, 2, "transition");
            own.add(this.emission, 2, "emission");
            own.end();
            if (own.owner(transition, 2) != null) {
                throw new IllegalArgumentException(
                        "argument transition shares an array with the result " + own.owner(transition, 2));
            }
            if (own.owner(emission, 2) != null) {
                throw new IllegalArgumentException(
                        "argument emission shares an array with the result " + own.owner(emission, 2));
            }
            if (given && !sameShape(this.transition, transition)) {
                throw new IllegalArgumentException(
                        "the array given for the result transition has not the shape of the argument");
            }
            if (given && !sameShape(this.emission, emission)) {
                throw new IllegalArgumentException(
                        "the array given for the result emission has not the shape of the argument");
            }
            this.transition = zerosLike(this.transition, transition);
            this.emission = zerosLike(this.emission, emission);
        }

        private LogLikelihoodGradient withoutScratch() {
            LogLikelihoodGradient results = new LogLikelihoodGradient();
            results.transition = transition;
            results.emission = emission;
            return results;
        }
    }

    private static void logLikelihoodGradientKernel(double[][] transition, double[][] emission, int[] symbols,
            double[][] transitionBar, double[][] emissionBar, int[][] ints, double[][] doubles,
            double[][][] doubles2) {
        int[] lastTape = ints[0];
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape2 = doubles[2];
        int[] lastTape2 = ints[1];
        double[] tape3 = doubles[3];
        double[] sumTape2 = doubles[4];
        double[] tape4 = doubles[5];
        double[] tape5 = doubles[6];
        double[] scaleTape = doubles[7];
        double[] oldTape = doubles[8];
        double[][] t = zeros(doubles2, 0, transition.length, transition.length);
        double[][] tBar = zeros(doubles2, 1, transition.length, transition.length);
        int k = emission[0].length;
        double[][] e = zeros(doubles2, 2, transition.length, k);
        double[][] eBar = zeros(doubles2, 3, transition.length, k);
        if (lastTape.length < transition.length) {
            lastTape = grow(ints, 0, transition.length);
        }
        if (sumTape.length < transition.length) {
            sumTape = grow(doubles, 1, transition.length);
        }
        if (lastTape2.length < transition.length) {
            lastTape2 = grow(ints, 1, transition.length);
        }
        if (sumTape2.length < transition.length) {
            sumTape2 = grow(doubles, 4, transition.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        for (int i = 0; i < transition.length; i++) {
            double[] logits = transition[i];
            double[] out = t[i];
            double max = logits[0];
            int last = -1;
            for (int j = 0; j < logits.length; j++) {
                double l = logits[j];
                last = l > max | l != l ? j : last;
                max = Math.max(max, l);
            }
            lastTape[i] = last;
            if (tape.length < k2 + (long) logits.length) {
                tape = grow(doubles, 0, k2 + (long) logits.length);
            }
            double sum = 0.0;
            for (int j = 0; j < logits.length; j++) {
                double t2 = Math.exp(logits[j] - max);
                tape[k2] = t2;
                out[j] = t2;
                sum += t2;
                k2++;
            }
            sumTape[i] = sum;
            if (tape2.length < k3 + (long) out.length) {
                tape2 = grow(doubles, 2, k3 + (long) out.length);
            }
            for (int j = 0; j < out.length; j++) {
                double t2 = out[j] / sum;
                tape2[k3] = t2;
                out[j] = t2;
                k3++;
            }
            double[] logits2 = emission[i];
            double[] out2 = e[i];
            double max2 = logits2[0];
            int last2 = -1;
            for (int j = 0; j < logits2.length; j++) {
                double l = logits2[j];
                last2 = l > max2 | l != l ? j : last2;
                max2 = Math.max(max2, l);
            }
            lastTape2[i] = last2;
            if (tape3.length < k4 + (long) logits2.length) {
                tape3 = grow(doubles, 3, k4 + (long) logits2.length);
            }
            double sum2 = 0.0;
            for (int j = 0; j < logits2.length; j++) {
                double t2 = Math.exp(logits2[j] - max2);
                tape3[k4] = t2;
                out2[j] = t2;
                sum2 += t2;
                k4++;
            }
            sumTape2[i] = sum2;
            if (tape4.length < k5 + (long) out2.length) {
                tape4 = grow(doubles, 5, k5 + (long) out2.length);
            }
            for (int j = 0; j < out2.length; j++) {
                double t2 = out2[j] / sum2;
                tape4[k5] = t2;
                out2[j] = t2;
                k5++;
            }
        }
        double[] alpha = room(doubles, 9, transition.length);
        double[] alphaBar = room(doubles, 10, transition.length);
        double[] next = room(doubles, 11, transition.length);
        double[] nextBar = room(doubles, 12, transition.length);
        double t2 = 1.0 / transition.length;
        for (int i = 0; i < transition.length; i++) {
            alpha[i] = t2;
        }
        if (scaleTape.length < symbols.length) {
            scaleTape = grow(doubles, 7, symbols.length);
        }
        long size = symbols.length * (long) transition.length;
        if (tape5.length < size) {
            tape5 = grow(doubles, 6, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 8, size);
        }
        int k6 = transition.length >= 32 ? transition.length - 3 : 0;
        for (int i = 0; i < symbols.length; i++) {
            int symbol = symbols[i];
            int base = i * transition.length;
            double scale = 0.0;
            for (int j = 0; j < transition.length; j++) {
                next[j] = 0.0;
                double t3 = 0.0;
                double t4 = 0.0;
                double t5 = 0.0;
                double t6 = 0.0;
                int i2;
                for (i2 = 0; i2 < k6; i2 += 4) {
                    t3 += alpha[i2] * t[i2][j];
                    t4 += alpha[i2 + 1] * t[i2 + 1][j];
                    t5 += alpha[i2 + 2] * t[i2 + 2][j];
                    t6 += alpha[i2 + 3] * t[i2 + 3][j];
                }
                double t7 = t3 + t4 + (t5 + t6);
                for (; i2 < transition.length; i2++) {
                    t7 += alpha[i2] * t[i2][j];
                }
                next[j] = t7;
                tape5[base + j] = t7;
                double t8 = t7 * e[j][symbol];
                next[j] = t8;
                scale += t8;
            }
            scaleTape[i] = scale;
            for (int j = 0; j < transition.length; j++) {
                oldTape[base + j] = alpha[j];
                alpha[j] = next[j] / scale;
            }
        }
        for (int i = symbols.length - 1; i >= 0; i--) {
            int symbol = symbols[i];
            double scale = scaleTape[i];
            double scaleBar = scale >= 0.0 ? 1.0 / Math.abs(scale) : Double.NaN;
            int base = i * transition.length;
            for (int j = 0; j < transition.length; j++) {
                double alphaJ = alpha[j];
                alpha[j] = oldTape[base + j];
                double alphaBarJ = alphaBar[j];
                alphaBar[j] = 0.0;
                double t3 = alphaBarJ / scale;
                boolean test = alphaBarJ == 0.0;
                scaleBar += test ? 0.0 : -(t3 * alphaJ);
                nextBar[j] += test ? 0.0 : t3;
            }
            for (int j = 0; j < transition.length; j++) {
                double t3 = scaleBar + nextBar[j];
                double t4 = t3 * e[j][symbol];
                eBar[j][symbol] += t3 * tape5[base + j];
                for (int l = 0; l < transition.length; l++) {
                    tBar[l][j] += t4 * alpha[l];
                    alphaBar[l] += t4 * t[l][j];
                }
                nextBar[j] = 0.0;
            }
        }
        for (int i = transition.length - 1; i >= 0; i--) {
            double[] logitsBar = transitionBar[i];
            double[] outBar = tBar[i];
            int k7 = transition[i].length;
            int last = lastTape[i];
            boolean test = last >= 0;
            double sum = sumTape[i];
            int k8 = t[i].length;
            double[] logitsBar2 = emissionBar[i];
            double[] outBar2 = eBar[i];
            int k9 = emission[i].length;
            int last2 = lastTape2[i];
            boolean test2 = last2 >= 0;
            double sum2 = sumTape2[i];
            int k10 = e[i].length;
            double sumBar = 0.0;
            for (int j = k10 - 1; j >= 0; j--) {
                double t3 = outBar2[j];
                double t4 = t3 / sum2;
                boolean test3 = t3 == 0.0;
                sumBar += test3 ? 0.0 : -(t4 * tape4[k5 - 1]);
                outBar2[j] = test3 ? 0.0 : t4;
                k5--;
            }
            double maxBar = 0.0;
            for (int j = k9 - 1; j >= 0; j--) {
                double t3 = outBar2[j];
                outBar2[j] = 0.0;
                double t4 = (sumBar + t3) * tape3[k4 - 1];
                maxBar -= t4;
                logitsBar2[j] += t4;
                k4--;
            }
            if (test2) {
                logitsBar2[last2] += maxBar;
            } else {
                logitsBar2[0] += maxBar;
            }
            double sumBar2 = 0.0;
            for (int j = k8 - 1; j >= 0; j--) {
                double outBarJ = outBar[j];
                double t3 = outBarJ / sum;
                boolean test3 = outBarJ == 0.0;
                sumBar2 += test3 ? 0.0 : -(t3 * tape2[k3 - 1]);
                outBar[j] = test3 ? 0.0 : t3;
                k3--;
            }
            double maxBar2 = 0.0;
            for (int j = k7 - 1; j >= 0; j--) {
                double outBarJ = outBar[j];
                outBar[j] = 0.0;
                double t3 = (sumBar2 + outBarJ) * tape[k2 - 1];
                maxBar2 -= t3;
                logitsBar[j] += t3;
                k2--;
            }
            if (test) {
                logitsBar[last] += maxBar2;
            } else {
                logitsBar[0] += maxBar2;
            }
        }
    }

    private static double logLikelihoodValueAndGradientKernel(double[][] transition, double[][] emission,
            int[] symbols, double[][] transitionBar, double[][] emissionBar, int[][] ints, double[][] doubles,
            double[][][] doubles2) {
        int[] lastTape = ints[0];
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape2 = doubles[2];
        int[] lastTape2 = ints[1];
        double[] tape3 = doubles[3];
        double[] sumTape2 = doubles[4];
        double[] tape4 = doubles[5];
        double[] tape5 = doubles[6];
        double[] scaleTape = doubles[7];
        double[] oldTape = doubles[8];
        double[][] t = zeros(doubles2, 0, transition.length, transition.length);
        double[][] tBar = zeros(doubles2, 1, transition.length, transition.length);
        int k = emission[0].length;
        double[][] e = zeros(doubles2, 2, transition.length, k);
        double[][] eBar = zeros(doubles2, 3, transition.length, k);
        if (lastTape.length < transition.length) {
            lastTape = grow(ints, 0, transition.length);
        }
        if (sumTape.length < transition.length) {
            sumTape = grow(doubles, 1, transition.length);
        }
        if (lastTape2.length < transition.length) {
            lastTape2 = grow(ints, 1, transition.length);
        }
        if (sumTape2.length < transition.length) {
            sumTape2 = grow(doubles, 4, transition.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        for (int i = 0; i < transition.length; i++) {
            double[] logits = transition[i];
            double[] out = t[i];
            double max = logits[0];
            int last = -1;
            for (int j = 0; j < logits.length; j++) {
                double l = logits[j];
                last = l > max | l != l ? j : last;
                max = Math.max(max, l);
            }
            lastTape[i] = last;
            if (tape.length < k2 + (long) logits.length) {
                tape = grow(doubles, 0, k2 + (long) logits.length);
            }
            double sum = 0.0;
            for (int j = 0; j < logits.length; j++) {
                double t2 = Math.exp(logits[j] - max);
                tape[k2] = t2;
                out[j] = t2;
                sum += t2;
                k2++;
            }
            sumTape[i] = sum;
            if (tape2.length < k3 + (long) out.length) {
                tape2 = grow(doubles, 2, k3 + (long) out.length);
            }
            for (int j = 0; j < out.length; j++) {
                double t2 = out[j] / sum;
                tape2[k3] = t2;
                out[j] = t2;
                k3++;
            }
            double[] logits2 = emission[i];
            double[] out2 = e[i];
            double max2 = logits2[0];
            int last2 = -1;
            for (int j = 0; j < logits2.length; j++) {
                double l = logits2[j];
                last2 = l > max2 | l != l ? j : last2;
                max2 = Math.max(max2, l);
            }
            lastTape2[i] = last2;
            if (tape3.length < k4 + (long) logits2.length) {
                tape3 = grow(doubles, 3, k4 + (long) logits2.length);
            }
            double sum2 = 0.0;
            for (int j = 0; j < logits2.length; j++) {
                double t2 = Math.exp(logits2[j] - max2);
                tape3[k4] = t2;
                out2[j] = t2;
                sum2 += t2;
                k4++;
            }
            sumTape2[i] = sum2;
            if (tape4.length < k5 + (long) out2.length) {
                tape4 = grow(doubles, 5, k5 + (long) out2.length);
            }
            for (int j = 0; j < out2.length; j++) {
                double t2 = out2[j] / sum2;
                tape4[k5] = t2;
                out2[j] = t2;
                k5++;
            }
        }
        double[] alpha = room(doubles, 9, transition.length);
        double[] alphaBar = room(doubles, 10, transition.length);
        double[] next = room(doubles, 11, transition.length);
        double[] nextBar = room(doubles, 12, transition.length);
        double t2 = 1.0 / transition.length;
        for (int i = 0; i < transition.length; i++) {
            alpha[i] = t2;
        }
        if (scaleTape.length < symbols.length) {
            scaleTape = grow(doubles, 7, symbols.length);
        }
        long size = symbols.length * (long) transition.length;
        if (tape5.length < size) {
            tape5 = grow(doubles, 6, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 8, size);
        }
        int k6 = transition.length >= 32 ? transition.length - 3 : 0;
        double sum = 0.0;
        for (int i = 0; i < symbols.length; i++) {
            int symbol = symbols[i];
            int base = i * transition.length;
            double scale = 0.0;
            for (int j = 0; j < transition.length; j++) {
                next[j] = 0.0;
                double t3 = 0.0;
                double t4 = 0.0;
                double t5 = 0.0;
                double t6 = 0.0;
                int i2;
                for (i2 = 0; i2 < k6; i2 += 4) {
                    t3 += alpha[i2] * t[i2][j];
                    t4 += alpha[i2 + 1] * t[i2 + 1][j];
                    t5 += alpha[i2 + 2] * t[i2 + 2][j];
                    t6 += alpha[i2 + 3] * t[i2 + 3][j];
                }
                double t7 = t3 + t4 + (t5 + t6);
                for (; i2 < transition.length; i2++) {
                    t7 += alpha[i2] * t[i2][j];
                }
                next[j] = t7;
                tape5[base + j] = t7;
                double t8 = t7 * e[j][symbol];
                next[j] = t8;
                scale += t8;
            }
            scaleTape[i] = scale;
            for (int j = 0; j < transition.length; j++) {
                oldTape[base + j] = alpha[j];
                alpha[j] = next[j] / scale;
            }
            sum += Math.log(scale);
        }
        for (int i = symbols.length - 1; i >= 0; i--) {
            int symbol = symbols[i];
            double scale = scaleTape[i];
            double scaleBar = scale >= 0.0 ? 1.0 / Math.abs(scale) : Double.NaN;
            int base = i * transition.length;
            for (int j = 0; j < transition.length; j++) {
                double alphaJ = alpha[j];
                alpha[j] = oldTape[base + j];
                double alphaBarJ = alphaBar[j];
                alphaBar[j] = 0.0;
                double t3 = alphaBarJ / scale;
                boolean test = alphaBarJ == 0.0;
                scaleBar += test ? 0.0 : -(t3 * alphaJ);
                nextBar[j] += test ? 0.0 : t3;
            }
            for (int j = 0; j < transition.length; j++) {
                double t3 = scaleBar + nextBar[j];
                double t4 = t3 * e[j][symbol];
                eBar[j][symbol] += t3 * tape5[base + j];
                for (int l = 0; l < transition.length; l++) {
                    tBar[l][j] += t4 * alpha[l];
                    alphaBar[l] += t4 * t[l][j];
                }
                nextBar[j] = 0.0;
            }
        }
        for (int i = transition.length - 1; i >= 0; i--) {
            double[] logitsBar = transitionBar[i];
            double[] outBar = tBar[i];
            int k7 = transition[i].length;
            int last = lastTape[i];
            boolean test = last >= 0;
            double sum2 = sumTape[i];
            int k8 = t[i].length;
            double[] logitsBar2 = emissionBar[i];
            double[] outBar2 = eBar[i];
            int k9 = emission[i].length;
            int last2 = lastTape2[i];
            boolean test2 = last2 >= 0;
            double sum3 = sumTape2[i];
            int k10 = e[i].length;
            double sumBar = 0.0;
            for (int j = k10 - 1; j >= 0; j--) {
                double t3 = outBar2[j];
                double t4 = t3 / sum3;
                boolean test3 = t3 == 0.0;
                sumBar += test3 ? 0.0 : -(t4 * tape4[k5 - 1]);
                outBar2[j] = test3 ? 0.0 : t4;
                k5--;
            }
            double maxBar = 0.0;
            for (int j = k9 - 1; j >= 0; j--) {
                double t3 = outBar2[j];
                outBar2[j] = 0.0;
                double t4 = (sumBar + t3) * tape3[k4 - 1];
                maxBar -= t4;
                logitsBar2[j] += t4;
                k4--;
            }
            if (test2) {
                logitsBar2[last2] += maxBar;
            } else {
                logitsBar2[0] += maxBar;
            }
            double sumBar2 = 0.0;
            for (int j = k8 - 1; j >= 0; j--) {
                double outBarJ = outBar[j];
                double t3 = outBarJ / sum2;
                boolean test3 = outBarJ == 0.0;
                sumBar2 += test3 ? 0.0 : -(t3 * tape2[k3 - 1]);
                outBar[j] = test3 ? 0.0 : t3;
                k3--;
            }
            double maxBar2 = 0.0;
            for (int j = k7 - 1; j >= 0; j--) {
                double outBarJ = outBar[j];
                outBar[j] = 0.0;
                double t3 = (sumBar2 + outBarJ) * tape[k2 - 1];
                maxBar2 -= t3;
                logitsBar[j] += t3;
                k2--;
            }
            if (test) {
                logitsBar[last] += maxBar2;
            } else {
                logitsBar[0] += maxBar2;
            }
        }
        return sum;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
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
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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
