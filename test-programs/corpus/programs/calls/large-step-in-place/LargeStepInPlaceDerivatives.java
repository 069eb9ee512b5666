package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LargeStepInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LargeStepInPlaceDerivatives {

    private LargeStepInPlaceDerivatives() {}

    /**
     * The derivative of {@link LargeStepInPlace#energy(double[], double, int)} with respect to {@code state}
     * and {@code rate}.
     */
    public static EnergyGradient energyGradient(double[] state, double rate, int steps) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(state, rate, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LargeStepInPlace#energy(double[], double, int)} with respect to
     * {@code state} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7 * state.length + steps + 5} beside those of the methods called; of the method
     * itself: {@code 4 * state.length + 1} beside those of the methods called. Workspace:
     * {@code 4 * (12 * state.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void energyGradient(double[] state, double rate, int steps, EnergyGradient into) {
        into.prepare(state);
        into.rate = energyGradientKernel(into.stateCopy, rate, steps, into.state, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link LargeStepInPlace#energy(double[], double, int)} with respect to
     * {@code state} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10 * state.length + steps + 5} beside those of the methods called; of the method
     * itself: {@code 4 * state.length + 1} beside those of the methods called. Workspace:
     * {@code 4 * (12 * state.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double energyValueAndGradient(double[] state, double rate, int steps, EnergyGradient into) {
        into.prepare(state);
        double value = energyValueAndGradientKernel(into.stateCopy, rate, steps, into.state, into.ints,
                into.doubles, into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LargeStepInPlace#energy(double[], double, int)} with respect to {@code state}
     * and {@code rate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] state = new double[0];
        private double rate;
        private boolean given;
        private double[] stateCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[] state) {
            EnergyGradient holder = new EnergyGradient();
            holder.state = state;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code state}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] state() {
            return state;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private void prepare(double[] state) {
            if (this.state == state) {
                throw new IllegalArgumentException("argument state shares an array with the result state");
            }
            stateCopy = copied(stateCopy, state);
            if (given && !sameShape(this.state, state)) {
                throw new IllegalArgumentException(
                        "the array given for the result state has not the shape of the argument");
            }
            this.state = zerosLike(this.state, state);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.state = state;
            results.rate = rate;
            return results;
        }
    }

    private static double energyGradientKernel(double[] state, double rate, int steps, double[] stateBar,
            int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        double[] tape = doubles[1];
        double[] force = zeros(doubles, 2, state.length);
        double[] forceBar = zeros(doubles, 3, state.length);
        energyStepForward(state, force, rate, 0.1, stateBar, forceBar, tops, doubles);
        double rate2 = rate * rate;
        energyStepForward(state, force, rate2, 0.05, stateBar, forceBar, tops, doubles);
        for (int k = 0; k < steps; k++) {
            energyStepForward(state, force, rate, 0.02, stateBar, forceBar, tops, doubles);
        }
        double[] copy = zeros(doubles, 4, state.length);
        double[] copyBar = zeros(doubles, 5, state.length);
        if (tape.length < state.length) {
            tape = grow(doubles, 1, state.length);
        }
        for (int i = 0; i < state.length; i++) {
            double stateI = state[i];
            tape[i] = stateI;
            copy[i] = stateI * stateI;
        }
        energyStepForward(copy, force, 0.3, 0.01, copyBar, forceBar, tops, doubles);
        for (int i = 0; i < state.length; i++) {
            forceBar[i] += 1.0;
            stateBar[i] += copy[i];
            copyBar[i] += state[i];
        }
        energyStepReverse(copy, 0.3, 0.01, copyBar, forceBar, tops, doubles);
        for (int i = state.length - 1; i >= 0; i--) {
            double copyBarI = copyBar[i];
            copyBar[i] = 0.0;
            stateBar[i] += 2.0 * copyBarI * tape[i];
        }
        double rateBar = 0.0;
        for (int k = steps - 1; k >= 0; k--) {
            double t = energyStepReverse(state, rate, 0.02, stateBar, forceBar, tops, doubles);
            rateBar += t;
        }
        double rateBar2 = energyStepReverse(state, rate2, 0.05, stateBar, forceBar, tops, doubles);
        double t = energyStepReverse(state, rate, 0.1, stateBar, forceBar, tops, doubles);
        return rateBar + 2.0 * rateBar2 * rate + t;
    }

    private static double energyValueAndGradientKernel(double[] state, double rate, int steps,
            double[] stateBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] tape = doubles[1];
        double[] force = zeros(doubles, 2, state.length);
        double[] forceBar = zeros(doubles, 3, state.length);
        energyStepForward(state, force, rate, 0.1, stateBar, forceBar, tops, doubles);
        double rate2 = rate * rate;
        energyStepForward(state, force, rate2, 0.05, stateBar, forceBar, tops, doubles);
        for (int k = 0; k < steps; k++) {
            energyStepForward(state, force, rate, 0.02, stateBar, forceBar, tops, doubles);
        }
        double[] copy = zeros(doubles, 4, state.length);
        double[] copyBar = zeros(doubles, 5, state.length);
        if (tape.length < state.length) {
            tape = grow(doubles, 1, state.length);
        }
        for (int i = 0; i < state.length; i++) {
            double stateI = state[i];
            tape[i] = stateI;
            copy[i] = stateI * stateI;
        }
        energyStepForward(copy, force, 0.3, 0.01, copyBar, forceBar, tops, doubles);
        double sum = 0.0;
        for (int i = 0; i < state.length; i++) {
            double copyI = copy[i];
            double stateI = state[i];
            sum += copyI * stateI + force[i];
            forceBar[i] += 1.0;
            stateBar[i] += copyI;
            copyBar[i] += stateI;
        }
        energyStepReverse(copy, 0.3, 0.01, copyBar, forceBar, tops, doubles);
        for (int i = state.length - 1; i >= 0; i--) {
            double copyBarI = copyBar[i];
            copyBar[i] = 0.0;
            stateBar[i] += 2.0 * copyBarI * tape[i];
        }
        double rateBar = 0.0;
        for (int k = steps - 1; k >= 0; k--) {
            double t = energyStepReverse(state, rate, 0.02, stateBar, forceBar, tops, doubles);
            rateBar += t;
        }
        double rateBar2 = energyStepReverse(state, rate2, 0.05, stateBar, forceBar, tops, doubles);
        double t = energyStepReverse(state, rate, 0.1, stateBar, forceBar, tops, doubles);
        partials[0] = rateBar + 2.0 * rateBar2 * rate + t;
        return sum;
    }

    /** {@code step}, which leaves behind what its reverse needs. */
    private static void energyStepForward(double[] x, double[] force, double rate, double h, double[] xBar,
            double[] forceBar, int[] tops, double[][] doubles) {
        double t = 1.0 + rate * rate;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double bend = (i > 0 ? x[i - 1] : x[i]) - 2.0 * xi + (i + 1 < x.length ? x[i + 1] : x[i]);
            double t2 = Math.sin(xi);
            double t3 = Math.exp(-(xi * xi));
            force[i] = bend * rate - t2 * t + t3 * rate;
            int top = tops[0];
            int size = top + 4;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = bend;
            doubleStack[top + 1] = xi;
            doubleStack[top + 2] = t2;
            doubleStack[top + 3] = t3;
            tops[0] = size;
        }
        double t2 = 0.5 * h * h;
        double t3 = 0.01 * h;
        double t4 = 1.0 + 0.001 * rate;
        double t5 = 0.1 * h;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double forceI = force[i];
            double t6 = t2 * Math.cos(xi);
            double moved = xi + h * forceI + t6 * forceI;
            double t7 = moved / (1.0 + 0.1 * moved * moved);
            double t8 = Math.tanh(rate * moved);
            double damped = t7 + t3 * t8;
            x[i] = damped * t4 + t5 * (xi - damped) * (xi + damped);
            int top = tops[0];
            int size = top + 5;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = xi;
            doubleStack[top + 1] = forceI;
            doubleStack[top + 2] = t6;
            doubleStack[top + 3] = t7;
            doubleStack[top + 4] = t8;
            tops[0] = size;
        }
        double t6 = x.length;
        double mean = 0.0;
        for (int i = 0; i < x.length; i++) {
            mean += x[i] / t6;
        }
        double t7 = 0.125 * mean * mean;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            x[i] = xi - t7 + 0.01 * Math.sin(mean * xi);
            int top = tops[0];
            int size = top + 1;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = xi;
            tops[0] = size;
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = mean;
        tops[0] = size;
    }

    /** The reverse of {@code step}: from adjoints of results to those of parameters. */
    private static double energyStepReverse(double[] x, double rate, double h, double[] xBar,
            double[] forceBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double mean = doubleStack[top];
        double t = 1.0 + rate * rate;
        double t2 = 0.5 * h * h;
        double t3 = 0.01 * h;
        double t4 = 1.0 + 0.001 * rate;
        double t5 = 0.1 * h;
        double t6 = x.length;
        int k = x.length - 1;
        double meanBar = 0.0;
        double t7 = 0.0;
        for (int i = k; i >= 0; i--) {
            int top2 = tops[0] - 1;
            tops[0] = top2;
            double[] doubleStack2 = doubles[0];
            double kept = doubleStack2[top2];
            double xBarI = xBar[i];
            double t8 = xBarI * 0.01 * Math.cos(mean * kept);
            meanBar += t8 * kept;
            t7 -= xBarI;
            xBar[i] = t8 * mean + xBarI;
        }
        double t8 = (meanBar + 0.25 * (t7 * mean)) / t6;
        for (int i = 0; i < x.length; i++) {
            xBar[i] += t8;
        }
        double rateBar = 0.0;
        double t9 = 0.0;
        for (int i = k; i >= 0; i--) {
            int top2 = tops[0] - 5;
            tops[0] = top2;
            double[] doubleStack2 = doubles[0];
            double kept = doubleStack2[top2];
            double kept2 = doubleStack2[top2 + 1];
            double kept3 = doubleStack2[top2 + 2];
            double kept4 = doubleStack2[top2 + 3];
            double kept5 = doubleStack2[top2 + 4];
            double moved = kept + h * kept2 + kept3 * kept2;
            double t10 = 1.0 + 0.1 * moved * moved;
            double damped = kept4 + t3 * kept5;
            double xBarI = xBar[i];
            boolean test = xBarI == 0.0;
            double t11 = test ? 0.0 : xBarI * (t5 * (kept - damped));
            double t12 = (test ? 0.0 : xBarI * (kept + damped)) * t5;
            double t13 = t11 + t12;
            double dampedBar = t11 - t12 + xBarI * t4;
            t9 += test ? 0.0 : xBarI * damped;
            double t14 = dampedBar * t3;
            double t15 = Math.abs(rate * moved);
            double t16;
            if (t15 < 9.0) {
                t16 = (1.0 - kept5) * (1.0 + kept5);
            } else {
                double t17 = Math.exp(-2.0 * t15);
                double t18 = 1.0 + t17;
                t16 = 4.0 * t17 / (t18 * t18);
            }
            double t17 = t14 * t16;
            rateBar += t17 * moved;
            double t18 = dampedBar / t10;
            boolean test2 = dampedBar == 0.0;
            double t19 = t17 * rate + (test2 ? 0.0 : t18) + 0.2 * ((test2 ? 0.0 : -(t18 * kept4)) * moved);
            forceBar[i] += t19 * kept3 + t19 * h;
            xBar[i] = t13 - t19 * kept2 * t2 * Math.sin(kept) + t19;
        }
        double rateBar2 = rateBar + t9 * 0.001;
        double t10 = 0.0;
        for (int i = k; i >= 0; i--) {
            int top2 = tops[0] - 4;
            tops[0] = top2;
            double[] doubleStack2 = doubles[0];
            double kept = doubleStack2[top2 + 1];
            double kept2 = doubleStack2[top2 + 3];
            boolean test = i > 0;
            double forceBarI = forceBar[i];
            forceBar[i] = 0.0;
            double t11 = forceBarI * rate;
            double t12 = (t11 == 0.0 ? 0.0 : t11 * kept2) * kept;
            t10 -= forceBarI * doubleStack2[top2 + 2];
            rateBar2 = rateBar2 + (forceBarI == 0.0 ? 0.0 : forceBarI * kept2)
                    + forceBarI * doubleStack2[top2];
            xBar[i] += -t12 - t12 - forceBarI * t * Math.cos(kept) + t11 * -2.0;
            if (i + 1 < x.length) {
                xBar[i + 1] += t11;
            } else {
                xBar[i] += t11;
            }
            if (test) {
                xBar[i - 1] += t11;
            } else {
                xBar[i] += t11;
            }
        }
        return rateBar2 + 2.0 * t10 * rate;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
