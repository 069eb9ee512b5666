package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PrimeTerms}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PrimeTermsDerivatives {

    private PrimeTermsDerivatives() {}

    /** The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}. */
    public static SeriesGradient seriesGradient(double x, int limit) {
        SeriesGradient into = new SeriesGradient();
        seriesGradient(x, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void seriesGradient(double x, int limit, SeriesGradient into) {
        into.x = seriesGradientKernel(x, limit, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double seriesValueAndGradient(double x, int limit, SeriesGradient into) {
        double value = seriesValueAndGradientKernel(x, limit, into.doubles, into.booleans, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}, as a number.
     */
    public static double seriesDerivative(double x, int limit) {
        return seriesGradient(x, limit).x();
    }

    /**
     * The derivative of {@link PrimeTerms#series(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class SeriesGradient {
        private double x;
        private final double[][] doubles = new double[1][0];
        private final boolean[][] booleans = new boolean[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SeriesGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private SeriesGradient withoutScratch() {
            SeriesGradient results = new SeriesGradient();
            results.x = x;
            return results;
        }
    }

    private static double seriesGradientKernel(double x, int limit, double[][] doubles,
            boolean[][] booleans) {
        double[] powerTape = doubles[0];
        boolean[] tape = booleans[0];
        boolean[] composite = room(booleans, 1, limit + 1);
        int k = limit - 2 + 1;
        if (powerTape.length < k) {
            powerTape = grow(doubles, 0, k);
        }
        if (tape.length < k) {
            tape = grow(booleans, 0, k);
        }
        double power = x;
        for (int p = 2; p <= limit; p++) {
            int k2 = p - 2;
            powerTape[k2] = power;
            power *= x;
            boolean compositeP = composite[p];
            tape[k2] = compositeP;
            if (!compositeP) {
                long k3 = p;
                long multiple = k3 * k3;
                long k4 = limit;
                while (multiple <= k4) {
                    composite[(int) multiple] = true;
                    multiple += k3;
                }
            }
        }
        double xBar = 0.0;
        double powerBar = 0.0;
        for (int p = limit; p >= 2; p--) {
            int k2 = p - 2;
            double power2 = powerTape[k2];
            if (!tape[k2]) {
                powerBar += 1.0 / p;
            }
            xBar += powerBar * power2;
            powerBar *= x;
        }
        return xBar + powerBar;
    }

    private static double seriesValueAndGradientKernel(double x, int limit, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        double[] powerTape = doubles[0];
        boolean[] tape = booleans[0];
        boolean[] composite = room(booleans, 1, limit + 1);
        int k = limit - 2 + 1;
        if (powerTape.length < k) {
            powerTape = grow(doubles, 0, k);
        }
        if (tape.length < k) {
            tape = grow(booleans, 0, k);
        }
        double sum = 0.0;
        double power = x;
        for (int p = 2; p <= limit; p++) {
            int k2 = p - 2;
            powerTape[k2] = power;
            power *= x;
            boolean compositeP = composite[p];
            tape[k2] = compositeP;
            if (!compositeP) {
                long k3 = p;
                long multiple = k3 * k3;
                long k4 = limit;
                while (multiple <= k4) {
                    composite[(int) multiple] = true;
                    multiple += k3;
                }
                sum += power / p;
            }
        }
        double xBar = 0.0;
        double powerBar = 0.0;
        for (int p = limit; p >= 2; p--) {
            int k2 = p - 2;
            double power2 = powerTape[k2];
            if (!tape[k2]) {
                powerBar += 1.0 / p;
            }
            xBar += powerBar * power2;
            powerBar *= x;
        }
        partials[0] = xBar + powerBar;
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static boolean[] room(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, false);
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
