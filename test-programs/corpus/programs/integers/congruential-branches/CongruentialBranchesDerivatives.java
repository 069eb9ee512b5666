package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CongruentialBranches}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CongruentialBranchesDerivatives {

    private CongruentialBranchesDerivatives() {}

    /**
     * The derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect to
     * {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, long seed, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, seed, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect
     * to {@code x} and {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, long seed, int rounds, ValueGradient into) {
        valueGradientKernel(x, y, seed, rounds, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect
     * to {@code x} and {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, long seed, int rounds,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, seed, rounds, into.booleans, into.doubles,
                into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link CongruentialBranches#value(double, double, long, int)} with respect to
     * {@code x} and {@code y}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, long seed, int rounds, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        double[] yTape = doubles[0];
        double[] xTape = doubles[1];
        double[] yTape2 = doubles[2];
        double[] tape3 = doubles[3];
        if (tape.length < rounds) {
            tape = grow(booleans, 0, rounds);
        }
        if (tape2.length < rounds) {
            tape2 = grow(booleans, 1, rounds);
        }
        if (yTape.length < rounds) {
            yTape = grow(doubles, 0, rounds);
        }
        if (xTape.length < rounds) {
            xTape = grow(doubles, 1, rounds);
        }
        if (yTape2.length < rounds) {
            yTape2 = grow(doubles, 2, rounds);
        }
        if (tape3.length < rounds) {
            tape3 = grow(doubles, 3, rounds);
        }
        for (int i = 0; i < rounds; i++) {
            xTape[i] = x;
            yTape[i] = y;
            seed = seed * 25214903917L + 11L & 281474976710655L;
            int bits = (int) (seed >>> 40);
            boolean test = (bits & 3) == 0;
            tape[i] = test;
            if (test) {
                x += y * 0.5;
            } else {
                boolean test2 = (bits & 4) != 0;
                tape2[i] = test2;
                if (test2) {
                    y = Math.tanh(x * y);
                    yTape2[i] = y;
                } else {
                    double t = bits * 0.00390625;
                    tape3[i] = t;
                    x *= t;
                }
            }
        }
        double xBar = 2.0 * x;
        double yBar = 1.0;
        for (int i = rounds - 1; i >= 0; i--) {
            double x2 = xTape[i];
            double y2 = yTape[i];
            if (tape[i]) {
                yBar += xBar * 0.5;
            } else if (tape2[i]) {
                double t = x2 * y2;
                double y3 = yTape2[i];
                double t2 = Math.abs(t);
                double t3;
                if (t2 < 9.0) {
                    t3 = (1.0 - y3) * (1.0 + y3);
                } else {
                    double t4 = Math.exp(-2.0 * t2);
                    double t5 = 1.0 + t4;
                    t3 = 4.0 * t4 / (t5 * t5);
                }
                double t4 = yBar * t3;
                xBar += t4 * y2;
                yBar = t4 * x2;
            } else {
                xBar *= tape3[i];
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
    }

    private static double valueValueAndGradientKernel(double x, double y, long seed, int rounds,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        double[] yTape = doubles[0];
        double[] xTape = doubles[1];
        double[] yTape2 = doubles[2];
        double[] tape3 = doubles[3];
        if (tape.length < rounds) {
            tape = grow(booleans, 0, rounds);
        }
        if (tape2.length < rounds) {
            tape2 = grow(booleans, 1, rounds);
        }
        if (yTape.length < rounds) {
            yTape = grow(doubles, 0, rounds);
        }
        if (xTape.length < rounds) {
            xTape = grow(doubles, 1, rounds);
        }
        if (yTape2.length < rounds) {
            yTape2 = grow(doubles, 2, rounds);
        }
        if (tape3.length < rounds) {
            tape3 = grow(doubles, 3, rounds);
        }
        for (int i = 0; i < rounds; i++) {
            xTape[i] = x;
            yTape[i] = y;
            seed = seed * 25214903917L + 11L & 281474976710655L;
            int bits = (int) (seed >>> 40);
            boolean test = (bits & 3) == 0;
            tape[i] = test;
            if (test) {
                x += y * 0.5;
            } else {
                boolean test2 = (bits & 4) != 0;
                tape2[i] = test2;
                if (test2) {
                    y = Math.tanh(x * y);
                    yTape2[i] = y;
                } else {
                    double t = bits * 0.00390625;
                    tape3[i] = t;
                    x *= t;
                }
            }
        }
        double t = x * x + y;
        double xBar = 2.0 * x;
        double yBar = 1.0;
        for (int i = rounds - 1; i >= 0; i--) {
            double x2 = xTape[i];
            double y2 = yTape[i];
            if (tape[i]) {
                yBar += xBar * 0.5;
            } else if (tape2[i]) {
                double t2 = x2 * y2;
                double y3 = yTape2[i];
                double t3 = Math.abs(t2);
                double t4;
                if (t3 < 9.0) {
                    t4 = (1.0 - y3) * (1.0 + y3);
                } else {
                    double t5 = Math.exp(-2.0 * t3);
                    double t6 = 1.0 + t5;
                    t4 = 4.0 * t5 / (t6 * t6);
                }
                double t5 = yBar * t4;
                xBar += t5 * y2;
                yBar = t5 * x2;
            } else {
                xBar *= tape3[i];
            }
        }
        partials[0] = xBar;
        partials[1] = yBar;
        return t;
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
