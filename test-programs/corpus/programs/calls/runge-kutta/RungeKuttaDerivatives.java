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
     * Operations: {@code 4 * (31 * steps + 2)}; of the method itself: {@code 44 * steps + 5}. Workspace:
     * {@code 96 * (steps + 2)} bytes.
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
     * Operations: {@code 2 * (62 * steps + 5)}; of the method itself: {@code 44 * steps + 5}. Workspace:
     * {@code 96 * (steps + 2)} bytes.
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
        private final double[][] doubles = new double[24][0];
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
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] tape8 = doubles[7];
        double[] tape9 = doubles[8];
        double[] tape10 = doubles[9];
        double[] tape11 = doubles[10];
        double[] tape12 = doubles[11];
        double[] state = room(doubles, 12, 2);
        double[] stateBar = room(doubles, 13, 2);
        state[0] = initial[0];
        state[1] = initial[1];
        double[] k1 = room(doubles, 14, 2);
        double[] k1Bar = room(doubles, 15, 2);
        double[] k2 = room(doubles, 16, 2);
        double[] k2Bar = room(doubles, 17, 2);
        double[] k3 = room(doubles, 18, 2);
        double[] k3Bar = room(doubles, 19, 2);
        double[] k4 = room(doubles, 20, 2);
        double[] k4Bar = room(doubles, 21, 2);
        double[] probe = room(doubles, 22, 2);
        double[] probeBar = room(doubles, 23, 2);
        double h = dt * 0.5;
        double t = dt / 6.0;
        if (tape.length < steps) {
            tape = grow(doubles, 0, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 2, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 3, steps);
        }
        if (tape5.length < steps) {
            tape5 = grow(doubles, 4, steps);
        }
        if (tape6.length < steps) {
            tape6 = grow(doubles, 5, steps);
        }
        if (tape7.length < steps) {
            tape7 = grow(doubles, 6, steps);
        }
        if (tape8.length < steps) {
            tape8 = grow(doubles, 7, steps);
        }
        if (tape9.length < steps) {
            tape9 = grow(doubles, 8, steps);
        }
        if (tape10.length < steps) {
            tape10 = grow(doubles, 9, steps);
        }
        if (tape11.length < steps) {
            tape11 = grow(doubles, 10, steps);
        }
        if (tape12.length < steps) {
            tape12 = grow(doubles, 11, steps);
        }
        for (int s = 0; s < steps; s++) {
            double state1 = state[1];
            tape3[s] = state1;
            k1[0] = state1;
            double state0 = state[0];
            tape[s] = state0;
            double t2 = Math.sin(state0);
            tape2[s] = t2;
            k1[1] = -(stiffness * t2) - damping * state1;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + h * k1[i];
            }
            double probe1 = probe[1];
            tape6[s] = probe1;
            k2[0] = probe1;
            double probe0 = probe[0];
            tape4[s] = probe0;
            double t3 = Math.sin(probe0);
            tape5[s] = t3;
            k2[1] = -(stiffness * t3) - damping * probe1;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + h * k2[i];
            }
            double probe1_2 = probe[1];
            tape9[s] = probe1_2;
            k3[0] = probe1_2;
            double probe0_2 = probe[0];
            tape7[s] = probe0_2;
            double t4 = Math.sin(probe0_2);
            tape8[s] = t4;
            k3[1] = -(stiffness * t4) - damping * probe1_2;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + dt * k3[i];
            }
            double probe1_3 = probe[1];
            tape12[s] = probe1_3;
            k4[0] = probe1_3;
            double probe0_3 = probe[0];
            tape10[s] = probe0_3;
            double t5 = Math.sin(probe0_3);
            tape11[s] = t5;
            k4[1] = -(stiffness * t5) - damping * probe1_3;
            for (int i = 0; i < 2; i++) {
                state[i] += t * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
            }
        }
        stateBar[1] += 1.0;
        stateBar[0] += 2.0 * state[0];
        double dampingBar = 0.0;
        double t2 = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double t3 = tape3[s];
            double tapeS = tape[s];
            double t4 = tape2[s];
            double t5 = tape6[s];
            double t6 = tape4[s];
            double t7 = tape5[s];
            double t8 = tape9[s];
            double t9 = tape7[s];
            double t10 = tape8[s];
            double t11 = tape12[s];
            double t12 = tape10[s];
            double t13 = tape11[s];
            for (int i = 0; i < 2; i++) {
                double t14 = stateBar[i] * t;
                k4Bar[i] += t14;
                double t15 = t14 * 2.0;
                k3Bar[i] += t15;
                k2Bar[i] += t15;
                k1Bar[i] += t14;
            }
            double t14 = k4Bar[1];
            k4Bar[1] = 0.0;
            double t15 = dampingBar - t14 * t11;
            double t16 = t2 + t14 * t13;
            probeBar[0] -= t14 * stiffness * Math.cos(t12);
            double t17 = k4Bar[0];
            k4Bar[0] = 0.0;
            probeBar[1] += t17 - t14 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k3Bar[i] += probeBarI * dt;
                stateBar[i] += probeBarI;
            }
            double t18 = k3Bar[1];
            k3Bar[1] = 0.0;
            double t19 = t15 - t18 * t8;
            double t20 = t16 + t18 * t10;
            probeBar[0] -= t18 * stiffness * Math.cos(t9);
            double t21 = k3Bar[0];
            k3Bar[0] = 0.0;
            probeBar[1] += t21 - t18 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k2Bar[i] += probeBarI * h;
                stateBar[i] += probeBarI;
            }
            double t22 = k2Bar[1];
            k2Bar[1] = 0.0;
            double t23 = t19 - t22 * t5;
            double t24 = t20 + t22 * t7;
            probeBar[0] -= t22 * stiffness * Math.cos(t6);
            double t25 = k2Bar[0];
            k2Bar[0] = 0.0;
            probeBar[1] += t25 - t22 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k1Bar[i] += probeBarI * h;
                stateBar[i] += probeBarI;
            }
            double t26 = k1Bar[1];
            k1Bar[1] = 0.0;
            dampingBar = t23 - t26 * t3;
            t2 = t24 + t26 * t4;
            stateBar[0] -= t26 * stiffness * Math.cos(tapeS);
            double t27 = k1Bar[0];
            k1Bar[0] = 0.0;
            stateBar[1] += t27 - t26 * damping;
        }
        double stateBar1 = stateBar[1];
        stateBar[1] = 0.0;
        initialBar[1] += stateBar1;
        initialBar[0] += stateBar[0];
        partials[0] = -t2;
        partials[1] = dampingBar;
    }

    private static double valueValueAndGradientKernel(double[] initial, double stiffness, double damping,
            double dt, int steps, double[] initialBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] tape8 = doubles[7];
        double[] tape9 = doubles[8];
        double[] tape10 = doubles[9];
        double[] tape11 = doubles[10];
        double[] tape12 = doubles[11];
        double[] state = room(doubles, 12, 2);
        double[] stateBar = room(doubles, 13, 2);
        state[0] = initial[0];
        state[1] = initial[1];
        double[] k1 = room(doubles, 14, 2);
        double[] k1Bar = room(doubles, 15, 2);
        double[] k2 = room(doubles, 16, 2);
        double[] k2Bar = room(doubles, 17, 2);
        double[] k3 = room(doubles, 18, 2);
        double[] k3Bar = room(doubles, 19, 2);
        double[] k4 = room(doubles, 20, 2);
        double[] k4Bar = room(doubles, 21, 2);
        double[] probe = room(doubles, 22, 2);
        double[] probeBar = room(doubles, 23, 2);
        double h = dt * 0.5;
        double t = dt / 6.0;
        if (tape.length < steps) {
            tape = grow(doubles, 0, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 2, steps);
        }
        if (tape4.length < steps) {
            tape4 = grow(doubles, 3, steps);
        }
        if (tape5.length < steps) {
            tape5 = grow(doubles, 4, steps);
        }
        if (tape6.length < steps) {
            tape6 = grow(doubles, 5, steps);
        }
        if (tape7.length < steps) {
            tape7 = grow(doubles, 6, steps);
        }
        if (tape8.length < steps) {
            tape8 = grow(doubles, 7, steps);
        }
        if (tape9.length < steps) {
            tape9 = grow(doubles, 8, steps);
        }
        if (tape10.length < steps) {
            tape10 = grow(doubles, 9, steps);
        }
        if (tape11.length < steps) {
            tape11 = grow(doubles, 10, steps);
        }
        if (tape12.length < steps) {
            tape12 = grow(doubles, 11, steps);
        }
        for (int s = 0; s < steps; s++) {
            double state1 = state[1];
            tape3[s] = state1;
            k1[0] = state1;
            double state0 = state[0];
            tape[s] = state0;
            double t2 = Math.sin(state0);
            tape2[s] = t2;
            k1[1] = -(stiffness * t2) - damping * state1;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + h * k1[i];
            }
            double probe1 = probe[1];
            tape6[s] = probe1;
            k2[0] = probe1;
            double probe0 = probe[0];
            tape4[s] = probe0;
            double t3 = Math.sin(probe0);
            tape5[s] = t3;
            k2[1] = -(stiffness * t3) - damping * probe1;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + h * k2[i];
            }
            double probe1_2 = probe[1];
            tape9[s] = probe1_2;
            k3[0] = probe1_2;
            double probe0_2 = probe[0];
            tape7[s] = probe0_2;
            double t4 = Math.sin(probe0_2);
            tape8[s] = t4;
            k3[1] = -(stiffness * t4) - damping * probe1_2;
            for (int i = 0; i < 2; i++) {
                probe[i] = state[i] + dt * k3[i];
            }
            double probe1_3 = probe[1];
            tape12[s] = probe1_3;
            k4[0] = probe1_3;
            double probe0_3 = probe[0];
            tape10[s] = probe0_3;
            double t5 = Math.sin(probe0_3);
            tape11[s] = t5;
            k4[1] = -(stiffness * t5) - damping * probe1_3;
            for (int i = 0; i < 2; i++) {
                state[i] += t * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
            }
        }
        double state0 = state[0];
        double t2 = state0 * state0 + state[1];
        stateBar[1] += 1.0;
        stateBar[0] += 2.0 * state0;
        double dampingBar = 0.0;
        double t3 = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double t4 = tape3[s];
            double tapeS = tape[s];
            double t5 = tape2[s];
            double t6 = tape6[s];
            double t7 = tape4[s];
            double t8 = tape5[s];
            double t9 = tape9[s];
            double t10 = tape7[s];
            double t11 = tape8[s];
            double t12 = tape12[s];
            double t13 = tape10[s];
            double t14 = tape11[s];
            for (int i = 0; i < 2; i++) {
                double t15 = stateBar[i] * t;
                k4Bar[i] += t15;
                double t16 = t15 * 2.0;
                k3Bar[i] += t16;
                k2Bar[i] += t16;
                k1Bar[i] += t15;
            }
            double t15 = k4Bar[1];
            k4Bar[1] = 0.0;
            double t16 = dampingBar - t15 * t12;
            double t17 = t3 + t15 * t14;
            probeBar[0] -= t15 * stiffness * Math.cos(t13);
            double t18 = k4Bar[0];
            k4Bar[0] = 0.0;
            probeBar[1] += t18 - t15 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k3Bar[i] += probeBarI * dt;
                stateBar[i] += probeBarI;
            }
            double t19 = k3Bar[1];
            k3Bar[1] = 0.0;
            double t20 = t16 - t19 * t9;
            double t21 = t17 + t19 * t11;
            probeBar[0] -= t19 * stiffness * Math.cos(t10);
            double t22 = k3Bar[0];
            k3Bar[0] = 0.0;
            probeBar[1] += t22 - t19 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k2Bar[i] += probeBarI * h;
                stateBar[i] += probeBarI;
            }
            double t23 = k2Bar[1];
            k2Bar[1] = 0.0;
            double t24 = t20 - t23 * t6;
            double t25 = t21 + t23 * t8;
            probeBar[0] -= t23 * stiffness * Math.cos(t7);
            double t26 = k2Bar[0];
            k2Bar[0] = 0.0;
            probeBar[1] += t26 - t23 * damping;
            for (int i = 0; i < 2; i++) {
                double probeBarI = probeBar[i];
                probeBar[i] = 0.0;
                k1Bar[i] += probeBarI * h;
                stateBar[i] += probeBarI;
            }
            double t27 = k1Bar[1];
            k1Bar[1] = 0.0;
            dampingBar = t24 - t27 * t4;
            t3 = t25 + t27 * t5;
            stateBar[0] -= t27 * stiffness * Math.cos(tapeS);
            double t28 = k1Bar[0];
            k1Bar[0] = 0.0;
            stateBar[1] += t28 - t27 * damping;
        }
        double stateBar1 = stateBar[1];
        stateBar[1] = 0.0;
        initialBar[1] += stateBar1;
        initialBar[0] += stateBar[0];
        partials[0] = -t3;
        partials[1] = dampingBar;
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
