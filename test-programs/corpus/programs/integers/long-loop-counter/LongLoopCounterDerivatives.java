package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LongLoopCounter}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LongLoopCounterDerivatives {

    private LongLoopCounterDerivatives() {}

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(double x, long from, long to, long step) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, from, to, step, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to
     * {@code x} into {@code into}, without its value.
     */
    public static void valueGradient(double x, long from, long to, long step, ValueGradient into) {
        into.x = valueGradientKernel(x, from, to, step, into.doubles, into.longs);
    }

    /**
     * Computes the derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, long from, long to, long step, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, from, to, step, into.doubles, into.longs,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x}, as
     * a number.
     */
    public static double valueDerivative(double x, long from, long to, long step) {
        return valueGradient(x, from, to, step).x();
    }

    /**
     * The derivative of {@link LongLoopCounter#value(double, long, long, long)} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final double[][] doubles = new double[2][0];
        private final long[][] longs = new long[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double x, long from, long to, long step, double[][] doubles,
            long[][] longs) {
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        long[] nTape = longs[0];
        double t = step;
        double sum = 0.0;
        long t2 = from;
        int trips = 0;
        while (t2 < to) {
            if (tape.length < trips + 1) {
                tape = grow(doubles, 0, trips + 1);
            }
            double t3 = t2 - from;
            tape[trips] = t3;
            sum += Math.sin(x * t3) / t;
            t2 += step;
            trips++;
        }
        long n = 3L;
        int trips2 = 0;
        boolean done;
        do {
            if (sumTape.length < trips2 + 1) {
                sumTape = grow(doubles, 1, trips2 + 1);
            }
            if (nTape.length < trips2 + 1) {
                nTape = grow(longs, 0, trips2 + 1);
            }
            sumTape[trips2] = sum;
            nTape[trips2] = n;
            if (n >= 0L) {
                sum *= x + (n - 1L);
            }
            done = n < 0L;
            n--;
            trips2++;
        } while (!done);
        double xBar = 0.0;
        double sumBar = 1.0;
        for (int k = trips2 - 1; k >= 0; k--) {
            double sum2 = sumTape[k];
            long n2 = nTape[k];
            long n3 = n2 - 1L;
            if (n2 >= 0L) {
                xBar += sumBar * sum2;
                sumBar *= x + n3;
            }
        }
        double t3 = sumBar / t;
        for (int k = 0; k < trips; k++) {
            double tapeK = tape[k];
            xBar += t3 * Math.cos(x * tapeK) * tapeK;
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double x, long from, long to, long step,
            double[][] doubles, long[][] longs, double[] partials) {
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        long[] nTape = longs[0];
        double t = step;
        double sum = 0.0;
        long t2 = from;
        int trips = 0;
        while (t2 < to) {
            if (tape.length < trips + 1) {
                tape = grow(doubles, 0, trips + 1);
            }
            double t3 = t2 - from;
            tape[trips] = t3;
            sum += Math.sin(x * t3) / t;
            t2 += step;
            trips++;
        }
        long n = 3L;
        int trips2 = 0;
        boolean done;
        do {
            if (sumTape.length < trips2 + 1) {
                sumTape = grow(doubles, 1, trips2 + 1);
            }
            if (nTape.length < trips2 + 1) {
                nTape = grow(longs, 0, trips2 + 1);
            }
            sumTape[trips2] = sum;
            nTape[trips2] = n;
            if (n >= 0L) {
                sum *= x + (n - 1L);
            }
            done = n < 0L;
            n--;
            trips2++;
        } while (!done);
        double xBar = 0.0;
        double sumBar = 1.0;
        for (int k = trips2 - 1; k >= 0; k--) {
            double sum2 = sumTape[k];
            long n2 = nTape[k];
            long n3 = n2 - 1L;
            if (n2 >= 0L) {
                xBar += sumBar * sum2;
                sumBar *= x + n3;
            }
        }
        double t3 = sumBar / t;
        for (int k = 0; k < trips; k++) {
            double tapeK = tape[k];
            xBar += t3 * Math.cos(x * tapeK) * tapeK;
        }
        partials[0] = xBar;
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static long[] grow(long[][] slots, int slot, long length) {
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
