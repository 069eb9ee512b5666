package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BinaryPowers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BinaryPowersDerivatives {

    private BinaryPowersDerivatives() {}

    /** The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}. */
    public static PowerGradient powerGradient(double x, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void powerGradient(double x, int n, PowerGradient into) {
        into.x = powerGradientKernel(x, n, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double powerValueAndGradient(double x, int n, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, n, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}, as a number.
     */
    public static double powerDerivative(double x, int n) {
        return powerGradient(x, n).x();
    }

    /**
     * The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private PowerGradient withoutScratch() {
            PowerGradient results = new PowerGradient();
            results.x = x;
            return results;
        }
    }

    private static double powerGradientKernel(double x, int n, boolean[][] booleans, double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] baseTape = doubles[0];
        double[] resultTape = doubles[1];
        boolean test = n < 0;
        double base = 0.0;
        double base2;
        if (test) {
            base = 1.0 / x;
            base2 = base;
        } else {
            base2 = x;
        }
        long e = Math.abs((long) n);
        double result = 1.0;
        int trips = 0;
        while (e > 0L) {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (baseTape.length < trips + 1) {
                baseTape = grow(doubles, 0, trips + 1);
            }
            if (resultTape.length < trips + 1) {
                resultTape = grow(doubles, 1, trips + 1);
            }
            baseTape[trips] = base2;
            resultTape[trips] = result;
            boolean test2 = (e & 1L) == 1L;
            tape[trips] = test2;
            if (test2) {
                result *= base2;
            }
            base2 *= base2;
            e >>= 1;
            trips++;
        }
        double baseBar = 0.0;
        double resultBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double base3 = baseTape[k];
            double result2 = resultTape[k];
            baseBar = 2.0 * baseBar * base3;
            if (tape[k]) {
                baseBar += resultBar * result2;
                resultBar *= base3;
            }
        }
        return test ? -(baseBar / x * base) : baseBar;
    }

    private static double powerValueAndGradientKernel(double x, int n, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] baseTape = doubles[0];
        double[] resultTape = doubles[1];
        boolean test = n < 0;
        double base = 0.0;
        double base2;
        if (test) {
            base = 1.0 / x;
            base2 = base;
        } else {
            base2 = x;
        }
        long e = Math.abs((long) n);
        double result = 1.0;
        int trips = 0;
        while (e > 0L) {
            if (tape.length < trips + 1) {
                tape = grow(booleans, 0, trips + 1);
            }
            if (baseTape.length < trips + 1) {
                baseTape = grow(doubles, 0, trips + 1);
            }
            if (resultTape.length < trips + 1) {
                resultTape = grow(doubles, 1, trips + 1);
            }
            baseTape[trips] = base2;
            resultTape[trips] = result;
            boolean test2 = (e & 1L) == 1L;
            tape[trips] = test2;
            if (test2) {
                result *= base2;
            }
            base2 *= base2;
            e >>= 1;
            trips++;
        }
        double baseBar = 0.0;
        double resultBar = 1.0;
        for (int k = trips - 1; k >= 0; k--) {
            double base3 = baseTape[k];
            double result2 = resultTape[k];
            baseBar = 2.0 * baseBar * base3;
            if (tape[k]) {
                baseBar += resultBar * result2;
                resultBar *= base3;
            }
        }
        double xBar = test ? -(baseBar / x * base) : baseBar;
        partials[0] = xBar;
        return result;
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
