package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RecurrentCell}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RecurrentCellDerivatives {

    private RecurrentCellDerivatives() {}

    /**
     * The derivative of {@link RecurrentCell#loss(double[][], double[][], double[], double[])} with respect
     * to {@code gate}, {@code candidate} and {@code state}.
     */
    public static LossGradient lossGradient(double[][] gate, double[][] candidate, double[] state,
            double[] sequence) {
        LossGradient into = new LossGradient();
        lossGradient(gate, candidate, state, sequence, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RecurrentCell#loss(double[][], double[][], double[], double[])} with
     * respect to {@code gate}, {@code candidate} and {@code state} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code sequence.length * state.length * (13 * state.length + 41)}; of the method
     * itself: {@code 2 * sequence.length * state.length * (2 * state.length + 11)}. Workspace:
     * {@code 24 * state.length * (2 * sequence.length + 1)} bytes.
     */
    public static void lossGradient(double[][] gate, double[][] candidate, double[] state, double[] sequence,
            LossGradient into) {
        into.prepare(gate, candidate, state, sequence);
        lossGradientKernel(gate, candidate, into.stateCopy, sequence, into.gate, into.candidate, into.state,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link RecurrentCell#loss(double[][], double[][], double[], double[])} with
     * respect to {@code gate}, {@code candidate} and {@code state} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: at most {@code sequence.length * state.length * (13 * state.length + 43)}; of the method
     * itself: {@code 2 * sequence.length * state.length * (2 * state.length + 11)}. Workspace:
     * {@code 24 * state.length * (2 * sequence.length + 1)} bytes.
     */
    public static double lossValueAndGradient(double[][] gate, double[][] candidate, double[] state,
            double[] sequence, LossGradient into) {
        into.prepare(gate, candidate, state, sequence);
        return lossValueAndGradientKernel(gate, candidate, into.stateCopy, sequence, into.gate,
                into.candidate, into.state, into.doubles);
    }

    /**
     * The derivative of {@link RecurrentCell#loss(double[][], double[][], double[], double[])} with respect
     * to {@code gate}, {@code candidate} and {@code state}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[][] gate = new double[0][];
        private double[][] candidate = new double[0][];
        private double[] state = new double[0];
        private boolean given;
        private double[] stateCopy = new double[0];
        private final double[][] doubles = new double[8][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][] gate, double[][] candidate, double[] state) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(gate, 2, "gate")) {
                throw new IllegalArgumentException("the result gate has a row twice");
            }
            if (holder.own.owner(candidate, 2) != null) {
                throw new IllegalArgumentException("the results gate and candidate share an array");
            }
            if (holder.own.add(candidate, 2, "candidate")) {
                throw new IllegalArgumentException("the result candidate has a row twice");
            }
            if (holder.own.owner(state, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(state, 1) + " and state share an array");
            }
            holder.own.add(state, 1, "state");
            holder.gate = gate;
            holder.candidate = candidate;
            holder.state = state;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code gate}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] gate() {
            return gate;
        }

        /**
         * The derivative with respect to {@code candidate}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] candidate() {
            return candidate;
        }

        /**
         * The derivative with respect to {@code state}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] state() {
            return state;
        }

        private void prepare(double[][] gate, double[][] candidate, double[] state, double[] sequence) {
            own.begin();
            own.add(this.gate, 2, "gate");
            own.add(this.candidate, 2, "candidate");
            own.add(this.state, 1, "state");
            own.end();
            if (own.owner(gate, 2) != null) {
                throw new IllegalArgumentException(
                        "argument gate shares an array with the result " + own.owner(gate, 2));
            }
            if (own.owner(candidate, 2) != null) {
                throw new IllegalArgumentException(
                        "argument candidate shares an array with the result " + own.owner(candidate, 2));
            }
            if (own.owner(state, 1) != null) {
                throw new IllegalArgumentException(
                        "argument state shares an array with the result " + own.owner(state, 1));
            }
            if (own.owner(sequence, 1) != null) {
                throw new IllegalArgumentException(
                        "argument sequence shares an array with the result " + own.owner(sequence, 1));
            }
            if (contains(gate, state)) {
                throw new IllegalArgumentException(
                        "arguments state and gate share an array, and the method overwrites state");
            }
            if (contains(candidate, state)) {
                throw new IllegalArgumentException(
                        "arguments state and candidate share an array, and the method overwrites state");
            }
            if (state == sequence) {
                throw new IllegalArgumentException(
                        "arguments state and sequence share an array, and the method overwrites state");
            }
            stateCopy = copied(stateCopy, state);
            if (given && !sameShape(this.gate, gate)) {
                throw new IllegalArgumentException(
                        "the array given for the result gate has not the shape of the argument");
            }
            if (given && !sameShape(this.candidate, candidate)) {
                throw new IllegalArgumentException(
                        "the array given for the result candidate has not the shape of the argument");
            }
            if (given && !sameShape(this.state, state)) {
                throw new IllegalArgumentException(
                        "the array given for the result state has not the shape of the argument");
            }
            this.gate = zerosLike(this.gate, gate);
            this.candidate = zerosLike(this.candidate, candidate);
            this.state = zerosLike(this.state, state);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.gate = gate;
            results.candidate = candidate;
            results.state = state;
            return results;
        }
    }

    private static void lossGradientKernel(double[][] gate, double[][] candidate, double[] state,
            double[] sequence, double[][] gateBar, double[][] candidateBar, double[] stateBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] cTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] openTape = doubles[3];
        double[] oldTape = doubles[4];
        double[] tape3 = doubles[5];
        double[] mixed = room(doubles, 6, state.length);
        double[] mixedBar = room(doubles, 7, state.length);
        long size = sequence.length * (long) state.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (cTape.length < size) {
            cTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (openTape.length < size) {
            openTape = grow(doubles, 3, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 4, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 5, size);
        }
        int k = state.length - 3;
        for (int i = 0; i < sequence.length; i++) {
            double input = sequence[i];
            int base = i * state.length;
            int i2;
            for (i2 = 0; i2 < k; i2 += 4) {
                double[] gateI2 = gate[i2];
                double[] gateI21 = gate[i2 + 1];
                double[] gateI22 = gate[i2 + 2];
                double[] gateI23 = gate[i2 + 3];
                double g = gateI2[state.length] * input;
                double g2 = gateI21[state.length] * input;
                double g3 = gateI22[state.length] * input;
                double g4 = gateI23[state.length] * input;
                double[] candidateI2 = candidate[i2];
                double[] candidateI21 = candidate[i2 + 1];
                double[] candidateI22 = candidate[i2 + 2];
                double[] candidateI23 = candidate[i2 + 3];
                double c = candidateI2[state.length] * input;
                double c2 = candidateI21[state.length] * input;
                double c3 = candidateI22[state.length] * input;
                double c4 = candidateI23[state.length] * input;
                for (int j = 0; j < state.length; j++) {
                    double stateJ = state[j];
                    g += gateI2[j] * stateJ;
                    g2 += gateI21[j] * stateJ;
                    g3 += gateI22[j] * stateJ;
                    g4 += gateI23[j] * stateJ;
                    c += candidateI2[j] * stateJ;
                    c2 += candidateI21[j] * stateJ;
                    c3 += candidateI22[j] * stateJ;
                    c4 += candidateI23[j] * stateJ;
                }
                int at = base + i2;
                int at2 = base + (i2 + 1);
                int at3 = base + (i2 + 2);
                int at4 = base + (i2 + 3);
                cTape[at] = c;
                cTape[at2] = c2;
                cTape[at3] = c3;
                cTape[at4] = c4;
                double t = Math.exp(-Math.abs(g));
                double t2 = Math.exp(-Math.abs(g2));
                double t3 = Math.exp(-Math.abs(g3));
                double t4 = Math.exp(-Math.abs(g4));
                double t5 = 1.0 + t;
                double t6 = 1.0 + t2;
                double t7 = 1.0 + t3;
                double t8 = 1.0 + t4;
                double t9 = (-g > 0.0 ? t : 1.0) / t5;
                double t10 = (-g2 > 0.0 ? t2 : 1.0) / t6;
                double t11 = (-g3 > 0.0 ? t3 : 1.0) / t7;
                double t12 = (-g4 > 0.0 ? t4 : 1.0) / t8;
                tape[at] = -(t / (t5 * t5));
                tape[at2] = -(t2 / (t6 * t6));
                tape[at3] = -(t3 / (t7 * t7));
                tape[at4] = -(t4 / (t8 * t8));
                openTape[at] = t9;
                openTape[at2] = t10;
                openTape[at3] = t11;
                openTape[at4] = t12;
                double t13 = Math.tanh(c);
                double t14 = Math.tanh(c2);
                double t15 = Math.tanh(c3);
                double t16 = Math.tanh(c4);
                tape2[at] = t13;
                tape2[at2] = t14;
                tape2[at3] = t15;
                tape2[at4] = t16;
                mixed[i2] = (1.0 - t9) * state[i2] + t9 * t13;
                mixed[i2 + 1] = (1.0 - t10) * state[i2 + 1] + t10 * t14;
                mixed[i2 + 2] = (1.0 - t11) * state[i2 + 2] + t11 * t15;
                mixed[i2 + 3] = (1.0 - t12) * state[i2 + 3] + t12 * t16;
            }
            for (; i2 < state.length; i2++) {
                double[] gateI2 = gate[i2];
                double g = gateI2[state.length] * input;
                double[] candidateI2 = candidate[i2];
                double c = candidateI2[state.length] * input;
                for (int j = 0; j < state.length; j++) {
                    double stateJ = state[j];
                    g += gateI2[j] * stateJ;
                    c += candidateI2[j] * stateJ;
                }
                int at = base + i2;
                cTape[at] = c;
                double t = Math.exp(-Math.abs(g));
                double t2 = 1.0 + t;
                double t3 = (-g > 0.0 ? t : 1.0) / t2;
                tape[at] = -(t / (t2 * t2));
                openTape[at] = t3;
                double t4 = Math.tanh(c);
                tape2[at] = t4;
                mixed[i2] = (1.0 - t3) * state[i2] + t3 * t4;
            }
            for (int j = 0; j < state.length; j++) {
                double mixedJ = mixed[j];
                int at = base + j;
                oldTape[at] = state[j];
                state[j] = mixedJ;
                tape3[at] = mixedJ - input;
            }
        }
        for (int i = sequence.length - 1; i >= 0; i--) {
            double input = sequence[i];
            int base = i * state.length;
            for (int j = 0; j < state.length; j++) {
                int at = base + j;
                state[j] = oldTape[at];
                double stateBarJ = stateBar[j];
                stateBar[j] = 0.0;
                mixedBar[j] += 2.0 * tape3[at] + stateBarJ;
            }
            for (int j = 0; j < state.length; j++) {
                double[] gateJ = gate[j];
                double[] gateBarJ = gateBar[j];
                double[] candidateJ = candidate[j];
                double[] candidateBarJ = candidateBar[j];
                int at = base + j;
                double tapeAt = tape[at];
                double open = openTape[at];
                double t = 1.0 - open;
                double stateJ = state[j];
                double t2 = tape2[at];
                double mixedBarJ = mixedBar[j];
                mixedBar[j] = 0.0;
                double t3 = mixedBarJ * t2;
                double t4 = mixedBarJ * open;
                double t5 = Math.abs(cTape[at]);
                double t6;
                if (t5 < 9.0) {
                    t6 = (1.0 - t2) * (1.0 + t2);
                } else {
                    double t7 = Math.exp(-2.0 * t5);
                    double t8 = 1.0 + t7;
                    t6 = 4.0 * t7 / (t8 * t8);
                }
                double cBar = t4 * t6;
                stateBar[j] += mixedBarJ * t;
                double t7 = (t3 - mixedBarJ * stateJ) * tapeAt;
                for (int l = 0; l < state.length; l++) {
                    double stateL = state[l];
                    candidateBarJ[l] += cBar * stateL;
                    stateBar[l] += cBar * candidateJ[l] - t7 * gateJ[l];
                    gateBarJ[l] -= t7 * stateL;
                }
                candidateBarJ[state.length] += cBar * input;
                gateBarJ[state.length] -= t7 * input;
            }
        }
    }

    private static double lossValueAndGradientKernel(double[][] gate, double[][] candidate, double[] state,
            double[] sequence, double[][] gateBar, double[][] candidateBar, double[] stateBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] cTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] openTape = doubles[3];
        double[] oldTape = doubles[4];
        double[] tape3 = doubles[5];
        double[] mixed = room(doubles, 6, state.length);
        double[] mixedBar = room(doubles, 7, state.length);
        long size = sequence.length * (long) state.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (cTape.length < size) {
            cTape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (openTape.length < size) {
            openTape = grow(doubles, 3, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 4, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 5, size);
        }
        int k = state.length - 3;
        double loss = 0.0;
        for (int i = 0; i < sequence.length; i++) {
            double input = sequence[i];
            int base = i * state.length;
            int i2;
            for (i2 = 0; i2 < k; i2 += 4) {
                double[] gateI2 = gate[i2];
                double[] gateI21 = gate[i2 + 1];
                double[] gateI22 = gate[i2 + 2];
                double[] gateI23 = gate[i2 + 3];
                double g = gateI2[state.length] * input;
                double g2 = gateI21[state.length] * input;
                double g3 = gateI22[state.length] * input;
                double g4 = gateI23[state.length] * input;
                double[] candidateI2 = candidate[i2];
                double[] candidateI21 = candidate[i2 + 1];
                double[] candidateI22 = candidate[i2 + 2];
                double[] candidateI23 = candidate[i2 + 3];
                double c = candidateI2[state.length] * input;
                double c2 = candidateI21[state.length] * input;
                double c3 = candidateI22[state.length] * input;
                double c4 = candidateI23[state.length] * input;
                for (int j = 0; j < state.length; j++) {
                    double stateJ = state[j];
                    g += gateI2[j] * stateJ;
                    g2 += gateI21[j] * stateJ;
                    g3 += gateI22[j] * stateJ;
                    g4 += gateI23[j] * stateJ;
                    c += candidateI2[j] * stateJ;
                    c2 += candidateI21[j] * stateJ;
                    c3 += candidateI22[j] * stateJ;
                    c4 += candidateI23[j] * stateJ;
                }
                int at = base + i2;
                int at2 = base + (i2 + 1);
                int at3 = base + (i2 + 2);
                int at4 = base + (i2 + 3);
                cTape[at] = c;
                cTape[at2] = c2;
                cTape[at3] = c3;
                cTape[at4] = c4;
                double t = Math.exp(-Math.abs(g));
                double t2 = Math.exp(-Math.abs(g2));
                double t3 = Math.exp(-Math.abs(g3));
                double t4 = Math.exp(-Math.abs(g4));
                double t5 = 1.0 + t;
                double t6 = 1.0 + t2;
                double t7 = 1.0 + t3;
                double t8 = 1.0 + t4;
                double t9 = (-g > 0.0 ? t : 1.0) / t5;
                double t10 = (-g2 > 0.0 ? t2 : 1.0) / t6;
                double t11 = (-g3 > 0.0 ? t3 : 1.0) / t7;
                double t12 = (-g4 > 0.0 ? t4 : 1.0) / t8;
                tape[at] = -(t / (t5 * t5));
                tape[at2] = -(t2 / (t6 * t6));
                tape[at3] = -(t3 / (t7 * t7));
                tape[at4] = -(t4 / (t8 * t8));
                openTape[at] = t9;
                openTape[at2] = t10;
                openTape[at3] = t11;
                openTape[at4] = t12;
                double t13 = Math.tanh(c);
                double t14 = Math.tanh(c2);
                double t15 = Math.tanh(c3);
                double t16 = Math.tanh(c4);
                tape2[at] = t13;
                tape2[at2] = t14;
                tape2[at3] = t15;
                tape2[at4] = t16;
                mixed[i2] = (1.0 - t9) * state[i2] + t9 * t13;
                mixed[i2 + 1] = (1.0 - t10) * state[i2 + 1] + t10 * t14;
                mixed[i2 + 2] = (1.0 - t11) * state[i2 + 2] + t11 * t15;
                mixed[i2 + 3] = (1.0 - t12) * state[i2 + 3] + t12 * t16;
            }
            for (; i2 < state.length; i2++) {
                double[] gateI2 = gate[i2];
                double g = gateI2[state.length] * input;
                double[] candidateI2 = candidate[i2];
                double c = candidateI2[state.length] * input;
                for (int j = 0; j < state.length; j++) {
                    double stateJ = state[j];
                    g += gateI2[j] * stateJ;
                    c += candidateI2[j] * stateJ;
                }
                int at = base + i2;
                cTape[at] = c;
                double t = Math.exp(-Math.abs(g));
                double t2 = 1.0 + t;
                double t3 = (-g > 0.0 ? t : 1.0) / t2;
                tape[at] = -(t / (t2 * t2));
                openTape[at] = t3;
                double t4 = Math.tanh(c);
                tape2[at] = t4;
                mixed[i2] = (1.0 - t3) * state[i2] + t3 * t4;
            }
            for (int j = 0; j < state.length; j++) {
                double mixedJ = mixed[j];
                int at = base + j;
                oldTape[at] = state[j];
                state[j] = mixedJ;
                double t = mixedJ - input;
                tape3[at] = t;
                loss += t * t;
            }
        }
        for (int i = sequence.length - 1; i >= 0; i--) {
            double input = sequence[i];
            int base = i * state.length;
            for (int j = 0; j < state.length; j++) {
                int at = base + j;
                state[j] = oldTape[at];
                double stateBarJ = stateBar[j];
                stateBar[j] = 0.0;
                mixedBar[j] += 2.0 * tape3[at] + stateBarJ;
            }
            for (int j = 0; j < state.length; j++) {
                double[] gateJ = gate[j];
                double[] gateBarJ = gateBar[j];
                double[] candidateJ = candidate[j];
                double[] candidateBarJ = candidateBar[j];
                int at = base + j;
                double tapeAt = tape[at];
                double open = openTape[at];
                double t = 1.0 - open;
                double stateJ = state[j];
                double t2 = tape2[at];
                double mixedBarJ = mixedBar[j];
                mixedBar[j] = 0.0;
                double t3 = mixedBarJ * t2;
                double t4 = mixedBarJ * open;
                double t5 = Math.abs(cTape[at]);
                double t6;
                if (t5 < 9.0) {
                    t6 = (1.0 - t2) * (1.0 + t2);
                } else {
                    double t7 = Math.exp(-2.0 * t5);
                    double t8 = 1.0 + t7;
                    t6 = 4.0 * t7 / (t8 * t8);
                }
                double cBar = t4 * t6;
                stateBar[j] += mixedBarJ * t;
                double t7 = (t3 - mixedBarJ * stateJ) * tapeAt;
                for (int l = 0; l < state.length; l++) {
                    double stateL = state[l];
                    candidateBarJ[l] += cBar * stateL;
                    stateBar[l] += cBar * candidateJ[l] - t7 * gateJ[l];
                    gateBarJ[l] -= t7 * stateL;
                }
                candidateBarJ[state.length] += cBar * input;
                gateBarJ[state.length] -= t7 * input;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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
