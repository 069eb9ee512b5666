package programs.switches;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StateMachine}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StateMachineDerivatives {

    private StateMachineDerivatives() {}

    /**
     * The derivative of {@link StateMachine#run(double, double, int)} with respect to {@code x} and
     * {@code rate}.
     */
    public static RunGradient runGradient(double x, double rate, int steps) {
        RunGradient into = new RunGradient();
        runGradient(x, rate, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StateMachine#run(double, double, int)} with respect to {@code x} and
     * {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 19 * steps + 13}; of the method itself: at most {@code 7 * steps + 2}.
     * Workspace: {@code 35 * steps} bytes.
     */
    public static void runGradient(double x, double rate, int steps, RunGradient into) {
        runGradientKernel(x, rate, steps, into.booleans, into.doubles, into.stateMachinePhaseValues,
                into.partials);
        into.x = into.partials[0];
        into.rate = into.partials[1];
    }

    /**
     * Computes the derivative of {@link StateMachine#run(double, double, int)} with respect to {@code x} and
     * {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 19 * steps + 14}; of the method itself: at most {@code 7 * steps + 2}.
     * Workspace: {@code 35 * steps} bytes.
     */
    public static double runValueAndGradient(double x, double rate, int steps, RunGradient into) {
        double value = runValueAndGradientKernel(x, rate, steps, into.booleans, into.doubles,
                into.stateMachinePhaseValues, into.partials);
        into.x = into.partials[0];
        into.rate = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link StateMachine#run(double, double, int)} with respect to {@code x} and
     * {@code rate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RunGradient {
        private double x;
        private double rate;
        private final boolean[][] booleans = new boolean[3][0];
        private final double[][] doubles = new double[3][0];
        private final StateMachine.Phase[][] stateMachinePhaseValues = new StateMachine.Phase[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public RunGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private RunGradient withoutScratch() {
            RunGradient results = new RunGradient();
            results.x = x;
            results.rate = rate;
            return results;
        }
    }

    private static void runGradientKernel(double x, double rate, int steps, boolean[][] booleans,
            double[][] doubles, StateMachine.Phase[][] stateMachinePhaseValues, double[] partials) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        double[] yTape2 = doubles[1];
        double[] yTape3 = doubles[2];
        StateMachine.Phase[] seen = room(stateMachinePhaseValues, 0, steps);
        double t = rate * x;
        if (tape.length < steps) {
            tape = grow(booleans, 0, steps);
        }
        if (yTape.length < steps) {
            yTape = grow(doubles, 0, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(booleans, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(booleans, 2, steps);
        }
        if (yTape2.length < steps) {
            yTape2 = grow(doubles, 1, steps);
        }
        StateMachine.Phase phase = StateMachine.Phase.GROW;
        double y = x;
        for (int i = 0; i < steps; i++) {
            yTape[i] = y;
            seen[i] = phase;
            StateMachine.Phase selector = Objects.requireNonNull(phase);
            boolean test = selector == StateMachine.Phase.GROW;
            tape[i] = test;
            if (test) {
                y *= 1.0 + rate * y;
                if (y > 2.0) {
                    phase = StateMachine.Phase.HOLD;
                }
            } else {
                boolean test2 = selector == StateMachine.Phase.HOLD;
                tape2[i] = test2;
                if (test2) {
                    y += t;
                    if (i % 2 == 0) {
                        phase = StateMachine.Phase.DECAY;
                    }
                } else {
                    boolean test3 = selector == StateMachine.Phase.DECAY;
                    tape3[i] = test3;
                    if (test3) {
                        y /= 1.0 + rate * y * y;
                        yTape2[i] = y;
                        phase = y < 1.2 ? StateMachine.Phase.GROW : StateMachine.Phase.DECAY;
                    }
                }
            }
        }
        int iStart = steps - 1;
        double t2 = 1.0 + 0.5 * x;
        double t3 = 0.125 * x;
        if (yTape3.length < iStart + 1L) {
            yTape3 = grow(doubles, 2, iStart + 1L);
        }
        for (int i = iStart; i >= 0; i--) {
            yTape3[iStart - i] = y;
            StateMachine.Phase seenI = seen[i];
            if (seenI == StateMachine.Phase.HOLD) {
                y *= t2;
            } else if (seenI != StateMachine.Phase.GROW) {
                y -= t3;
            }
        }
        double yBar = 1.0 + phase.ordinal();
        double t4 = 0.0;
        double t5 = 0.0;
        for (int i = 0; i <= iStart; i++) {
            double y2 = yTape3[iStart - i];
            StateMachine.Phase seenI = seen[i];
            if (seenI == StateMachine.Phase.HOLD) {
                t4 += yBar * y2;
                yBar *= t2;
            } else if (seenI != StateMachine.Phase.GROW) {
                t5 += yBar;
            }
        }
        double t6 = t5 * -0.125 + t4 * 0.5;
        double rateBar = 0.0;
        double t7 = 0.0;
        for (int i = steps - 1; i >= 0; i--) {
            double y2 = yTape[i];
            if (tape[i]) {
                double t8 = yBar * y2;
                rateBar += t8 * y2;
                yBar = yBar * (1.0 + rate * y2) + t8 * rate;
            } else if (tape2[i]) {
                t7 += yBar;
            } else if (tape3[i]) {
                double t8 = yBar / (1.0 + rate * y2 * y2);
                double t9 = t8 * yTape2[i] * y2;
                rateBar -= t9 * y2;
                yBar = t8 - 2.0 * (t9 * rate);
            }
        }
        partials[0] = t6 + yBar + t7 * rate;
        partials[1] = rateBar + t7 * x;
    }

    private static double runValueAndGradientKernel(double x, double rate, int steps, boolean[][] booleans,
            double[][] doubles, StateMachine.Phase[][] stateMachinePhaseValues, double[] partials) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        double[] yTape2 = doubles[1];
        double[] yTape3 = doubles[2];
        StateMachine.Phase[] seen = room(stateMachinePhaseValues, 0, steps);
        double t = rate * x;
        if (tape.length < steps) {
            tape = grow(booleans, 0, steps);
        }
        if (yTape.length < steps) {
            yTape = grow(doubles, 0, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(booleans, 1, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(booleans, 2, steps);
        }
        if (yTape2.length < steps) {
            yTape2 = grow(doubles, 1, steps);
        }
        StateMachine.Phase phase = StateMachine.Phase.GROW;
        double y = x;
        for (int i = 0; i < steps; i++) {
            yTape[i] = y;
            seen[i] = phase;
            StateMachine.Phase selector = Objects.requireNonNull(phase);
            boolean test = selector == StateMachine.Phase.GROW;
            tape[i] = test;
            if (test) {
                y *= 1.0 + rate * y;
                if (y > 2.0) {
                    phase = StateMachine.Phase.HOLD;
                }
            } else {
                boolean test2 = selector == StateMachine.Phase.HOLD;
                tape2[i] = test2;
                if (test2) {
                    y += t;
                    if (i % 2 == 0) {
                        phase = StateMachine.Phase.DECAY;
                    }
                } else {
                    boolean test3 = selector == StateMachine.Phase.DECAY;
                    tape3[i] = test3;
                    if (test3) {
                        y /= 1.0 + rate * y * y;
                        yTape2[i] = y;
                        phase = y < 1.2 ? StateMachine.Phase.GROW : StateMachine.Phase.DECAY;
                    }
                }
            }
        }
        int iStart = steps - 1;
        double t2 = 1.0 + 0.5 * x;
        double t3 = 0.125 * x;
        if (yTape3.length < iStart + 1L) {
            yTape3 = grow(doubles, 2, iStart + 1L);
        }
        for (int i = iStart; i >= 0; i--) {
            yTape3[iStart - i] = y;
            StateMachine.Phase seenI = seen[i];
            if (seenI == StateMachine.Phase.HOLD) {
                y *= t2;
            } else if (seenI != StateMachine.Phase.GROW) {
                y -= t3;
            }
        }
        double yBar = 1.0 + phase.ordinal();
        double t4 = yBar * y;
        double t5 = 0.0;
        double t6 = 0.0;
        for (int i = 0; i <= iStart; i++) {
            double y2 = yTape3[iStart - i];
            StateMachine.Phase seenI = seen[i];
            if (seenI == StateMachine.Phase.HOLD) {
                t5 += yBar * y2;
                yBar *= t2;
            } else if (seenI != StateMachine.Phase.GROW) {
                t6 += yBar;
            }
        }
        double t7 = t6 * -0.125 + t5 * 0.5;
        double rateBar = 0.0;
        double t8 = 0.0;
        for (int i = steps - 1; i >= 0; i--) {
            double y2 = yTape[i];
            if (tape[i]) {
                double t9 = yBar * y2;
                rateBar += t9 * y2;
                yBar = yBar * (1.0 + rate * y2) + t9 * rate;
            } else if (tape2[i]) {
                t8 += yBar;
            } else if (tape3[i]) {
                double t9 = yBar / (1.0 + rate * y2 * y2);
                double t10 = t9 * yTape2[i] * y2;
                rateBar -= t10 * y2;
                yBar = t9 - 2.0 * (t10 * rate);
            }
        }
        partials[0] = t7 + yBar + t8 * rate;
        partials[1] = rateBar + t8 * x;
        return t4;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static StateMachine.Phase[] room(StateMachine.Phase[][] slots, int slot, int length) {
        StateMachine.Phase[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new StateMachine.Phase[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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
}
