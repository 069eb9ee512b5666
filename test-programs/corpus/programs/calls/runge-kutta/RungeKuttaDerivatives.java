package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RungeKutta}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RungeKuttaDerivatives {

    private RungeKuttaDerivatives() {}

    /**
     * The derivative of {@link RungeKutta#value(double[], double, double, double, int)} with respect to
     * {@code initial}, {@code stiffness} and {@code damping}.
     */
    public static ValueGradient valueGradient(double[] initial, double stiffness, double damping, double dt,
            int steps) {
        ValueGradient into = new ValueGradient();
        valueGradient(initial, stiffness, damping, dt, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RungeKutta#value(double[], double, double, double, int)} with respect
     * to {@code initial}, {@code stiffness} and {@code damping} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (65 * steps + 3)}; of the method itself: {@code 42 * steps + 5}. Workspace:
     * {@code 48 * steps} bytes.
     */
    public static void valueGradient(double[] initial, double stiffness, double damping, double dt, int steps,
            ValueGradient into) {
        into.prepare(initial);
        valueGradientKernel(initial, stiffness, damping, dt, steps, into.initial, into.doubles,
                into.partials);
        into.stiffness = into.partials[0];
        into.damping = into.partials[1];
    }

    /**
     * Computes the derivative of {@link RungeKutta#value(double[], double, double, double, int)} with respect
     * to {@code initial}, {@code stiffness} and {@code damping} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: {@code 2 * (65 * steps + 4)}; of the method itself: {@code 42 * steps + 5}. Workspace:
     * {@code 48 * steps} bytes.
     */
    public static double valueValueAndGradient(double[] initial, double stiffness, double damping, double dt,
            int steps, ValueGradient into) {
        into.prepare(initial);
        double value = valueValueAndGradientKernel(initial, stiffness, damping, dt, steps, into.initial,
                into.doubles, into.partials);
        into.stiffness = into.partials[0];
        into.damping = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link RungeKutta#value(double[], double, double, double, int)} with respect to
     * {@code initial}, {@code stiffness} and {@code damping}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] initial = new double[0];
        private double stiffness;
        private double damping;
        private boolean given;
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] initial) {
            ValueGradient holder = new ValueGradient();
            holder.initial = initial;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code initial}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] initial() {
            return initial;
        }

        /** The derivative with respect to {@code stiffness}. */
        public double stiffness() {
            return stiffness;
        }

        /** The derivative with respect to {@code damping}. */
        public double damping() {
            return damping;
        }

        private void prepare(double[] initial) {
            if (this.initial == initial) {
                throw new IllegalArgumentException(
                        "argument initial shares an array with the result initial");
            }
            if (given && !sameShape(this.initial, initial)) {
                throw new IllegalArgumentException(
                        "the array given for the result initial has not the shape of the argument");
            }
            this.initial = zerosLike(this.initial, initial);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.initial = initial;
            results.stiffness = stiffness;
            results.damping = damping;
            return results;
        }
    }

    private static void valueGradientKernel(double[] initial, double stiffness, double damping, double dt,
            int steps, double[] initialBar, double[][] doubles, double[] partials) {
        double[] state0Tape = doubles[0];
        double[] tape = doubles[1];
        double[] state1Tape = doubles[2];
        double[] tape2 = doubles[3];
        double[] tape3 = doubles[4];
        double[] tape4 = doubles[5];
        double state0 = initial[0];
        double state1 = initial[1];
        double h = dt * 0.5;
        double t = dt / 6.0;
        if (state0Tape.length < steps) {
            state0Tape = grow(doubles, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (state1Tape.length < steps) {
            state1Tape = grow(doubles, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 3, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 4, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 5, steps);
        }
        for (int s = 0; s < steps; s++) {
            state0Tape[s] = state0;
            state1Tape[s] = state1;
            double t2 = Math.sin(state0);
            tape[s] = t2;
            double t3 = -(stiffness * t2) - damping * state1;
            double t4 = state1 + h * t3;
            double t5 = Math.sin(state0 + h * state1);
            tape2[s] = t5;
            double t6 = -(stiffness * t5) - damping * t4;
            double t7 = state1 + h * t6;
            double t8 = Math.sin(state0 + h * t4);
            tape3[s] = t8;
            double t9 = -(stiffness * t8) - damping * t7;
            double t10 = state1 + dt * t9;
            double t11 = Math.sin(state0 + dt * t7);
            tape4[s] = t11;
            state0 += t * (state1 + 2.0 * t4 + 2.0 * t7 + t10);
            double t12 = t * (t3 + 2.0 * t6 + 2.0 * t9 + (-(stiffness * t11) - damping * t10));
            state1 += t12;
        }
        double state0Bar = 2.0 * state0;
        double dampingBar = 0.0;
        double t2 = 0.0;
        double state1Bar = 1.0;
        for (int s = steps - 1; s >= 0; s--) {
            double state0_2 = state0Tape[s];
            double state1_2 = state1Tape[s];
            double tapeS = tape[s];
            double t3 = state1_2 + h * (-(stiffness * tapeS) - damping * state1_2);
            double t4 = tape2[s];
            double t5 = state1_2 + h * (-(stiffness * t4) - damping * t3);
            double t6 = tape3[s];
            double t7 = state1Bar * t;
            double t8 = t7 * 2.0;
            double t9 = state0Bar * t;
            double t10 = t9 * 2.0;
            double t11 = t9 - t7 * damping;
            double t12 = t7 * stiffness * Math.cos(state0_2 + dt * t5);
            double t13 = t8 + t11 * dt;
            double t14 = t13 * t5;
            double t15 = dampingBar - t7 * (state1_2 + dt * (-(stiffness * t6) - damping * t5)) - t14;
            double t16 = t10 - t12 * dt - t13 * damping;
            double t17 = t13 * stiffness * Math.cos(state0_2 + h * t3);
            double t18 = t8 + t16 * h;
            double t19 = t10 - t17 * h - t18 * damping;
            double t20 = t18 * stiffness * Math.cos(state0_2 + h * state1_2);
            double t21 = t7 + t19 * h;
            dampingBar = t15 - t18 * t3 - t21 * state1_2;
            state1Bar = state1Bar + t9 + t11 + t16 + t19 - t20 * h - t21 * damping;
            t2 = t2 + t7 * tape4[s] + t13 * t6 + t18 * t4 + t21 * tapeS;
            state0Bar = state0Bar - t12 - t17 - t20 - t21 * stiffness * Math.cos(state0_2);
        }
        initialBar[1] += state1Bar;
        initialBar[0] += state0Bar;
        partials[0] = -t2;
        partials[1] = dampingBar;
    }

    private static double valueValueAndGradientKernel(double[] initial, double stiffness, double damping,
            double dt, int steps, double[] initialBar, double[][] doubles, double[] partials) {
        double[] state0Tape = doubles[0];
        double[] tape = doubles[1];
        double[] state1Tape = doubles[2];
        double[] tape2 = doubles[3];
        double[] tape3 = doubles[4];
        double[] tape4 = doubles[5];
        double state0 = initial[0];
        double state1 = initial[1];
        double h = dt * 0.5;
        double t = dt / 6.0;
        if (state0Tape.length < steps) {
            state0Tape = grow(doubles, 0, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 1, steps);
        }
        if (state1Tape.length < steps) {
            state1Tape = grow(doubles, 2, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 3, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 4, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 5, steps);
        }
        for (int s = 0; s < steps; s++) {
            state0Tape[s] = state0;
            state1Tape[s] = state1;
            double t2 = Math.sin(state0);
            tape[s] = t2;
            double t3 = -(stiffness * t2) - damping * state1;
            double t4 = state1 + h * t3;
            double t5 = Math.sin(state0 + h * state1);
            tape2[s] = t5;
            double t6 = -(stiffness * t5) - damping * t4;
            double t7 = state1 + h * t6;
            double t8 = Math.sin(state0 + h * t4);
            tape3[s] = t8;
            double t9 = -(stiffness * t8) - damping * t7;
            double t10 = state1 + dt * t9;
            double t11 = Math.sin(state0 + dt * t7);
            tape4[s] = t11;
            state0 += t * (state1 + 2.0 * t4 + 2.0 * t7 + t10);
            double t12 = t * (t3 + 2.0 * t6 + 2.0 * t9 + (-(stiffness * t11) - damping * t10));
            state1 += t12;
        }
        double t2 = state0 * state0 + state1;
        double state0Bar = 2.0 * state0;
        double dampingBar = 0.0;
        double t3 = 0.0;
        double state1Bar = 1.0;
        for (int s = steps - 1; s >= 0; s--) {
            double state0_2 = state0Tape[s];
            double state1_2 = state1Tape[s];
            double tapeS = tape[s];
            double t4 = state1_2 + h * (-(stiffness * tapeS) - damping * state1_2);
            double t5 = tape2[s];
            double t6 = state1_2 + h * (-(stiffness * t5) - damping * t4);
            double t7 = tape3[s];
            double t8 = state1Bar * t;
            double t9 = t8 * 2.0;
            double t10 = state0Bar * t;
            double t11 = t10 * 2.0;
            double t12 = t10 - t8 * damping;
            double t13 = t8 * stiffness * Math.cos(state0_2 + dt * t6);
            double t14 = t9 + t12 * dt;
            double t15 = t14 * t6;
            double t16 = dampingBar - t8 * (state1_2 + dt * (-(stiffness * t7) - damping * t6)) - t15;
            double t17 = t11 - t13 * dt - t14 * damping;
            double t18 = t14 * stiffness * Math.cos(state0_2 + h * t4);
            double t19 = t9 + t17 * h;
            double t20 = t11 - t18 * h - t19 * damping;
            double t21 = t19 * stiffness * Math.cos(state0_2 + h * state1_2);
            double t22 = t8 + t20 * h;
            dampingBar = t16 - t19 * t4 - t22 * state1_2;
            state1Bar = state1Bar + t10 + t12 + t17 + t20 - t21 * h - t22 * damping;
            t3 = t3 + t8 * tape4[s] + t14 * t7 + t19 * t5 + t22 * tapeS;
            state0Bar = state0Bar - t13 - t18 - t21 - t22 * stiffness * Math.cos(state0_2);
        }
        initialBar[1] += state1Bar;
        initialBar[0] += state0Bar;
        partials[0] = -t3;
        partials[1] = dampingBar;
        return t2;
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
}
