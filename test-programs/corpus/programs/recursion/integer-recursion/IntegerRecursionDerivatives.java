package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link IntegerRecursion}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IntegerRecursionDerivatives {

    private IntegerRecursionDerivatives() {}

    /** The derivative of {@link IntegerRecursion#value(double, int, int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x, int m, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, m, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link IntegerRecursion#value(double, int, int)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 8 * rounds} beside those of the methods called; of the method itself:
     * {@code 3 * rounds + 1} beside those of the methods called. Workspace: {@code 4 * rounds} bytes beside
     * what grows with the depth of calls. Here {@code rounds} is the value of rounds in line 0.
     */
    public static void valueGradient(double x, int m, int n, ValueGradient into) {
        into.x = valueGradientKernel(x, m, n, into.ints);
    }

    /**
     * Computes the derivative of {@link IntegerRecursion#value(double, int, int)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * rounds + 1} beside those of the methods called; of the method itself:
     * {@code 3 * rounds + 1} beside those of the methods called. Workspace: {@code 4 * rounds} bytes beside
     * what grows with the depth of calls. Here {@code rounds} is the value of rounds in line 0.
     */
    public static double valueValueAndGradient(double x, int m, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, m, n, into.ints, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link IntegerRecursion#value(double, int, int)} with respect to {@code x}, as a
     * number.
     */
    public static double valueDerivative(double x, int m, int n) {
        return valueGradient(x, m, n).x();
    }

    /**
     * The derivative of {@link IntegerRecursion#value(double, int, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final int[][] ints = new int[1][0];
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

    private static double valueGradientKernel(double x, int m, int n, int[][] ints) {
        int[] tape = ints[0];
        int rounds = valueAckermann(m, n);
        if (tape.length < rounds) {
            tape = grow(ints, 0, rounds);
        }
        double sum = 0.0;
        for (int i = 0; i < rounds; i++) {
            int k = valueGcd(i + 1, 12);
            tape[i] = k;
            sum += Math.sin(x * k);
        }
        boolean test = valueIsEven(rounds);
        double t = test ? x : 1.0;
        double xBar = test ? sum : 0.0;
        for (int i = 0; i < rounds; i++) {
            double t2 = tape[i];
            xBar += t * Math.cos(x * t2) * t2;
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double x, int m, int n, int[][] ints,
            double[] partials) {
        int[] tape = ints[0];
        int rounds = valueAckermann(m, n);
        if (tape.length < rounds) {
            tape = grow(ints, 0, rounds);
        }
        double sum = 0.0;
        for (int i = 0; i < rounds; i++) {
            int k = valueGcd(i + 1, 12);
            tape[i] = k;
            sum += Math.sin(x * k);
        }
        boolean test = valueIsEven(rounds);
        double t = test ? x : 1.0;
        double t2 = sum * t;
        double xBar = test ? sum : 0.0;
        for (int i = 0; i < rounds; i++) {
            double t3 = tape[i];
            xBar += t * Math.cos(x * t3) * t3;
        }
        partials[0] = xBar;
        return t2;
    }

    /** {@code ackermann}, which has no derivative. */
    private static int valueAckermann(int m, int n) {
        int k;
        if (m == 0) {
            k = n + 1;
        } else if (n == 0) {
            k = valueAckermann(m - 1, 1);
        } else {
            n = valueAckermann(m, n - 1);
            k = valueAckermann(m - 1, n);
        }
        return k;
    }

    /** {@code gcd}, which has no derivative. */
    private static int valueGcd(int a, int b) {
        if (b == 0) {
            return a;
        }
        return valueGcd(b, a % b);
    }

    /** {@code isEven}, which has no derivative. */
    private static boolean valueIsEven(int n) {
        if (n == 0) {
            return true;
        }
        return valueIsOdd(n - 1);
    }

    /** {@code isOdd}, which has no derivative. */
    private static boolean valueIsOdd(int n) {
        if (n != 0) {
            return valueIsEven(n - 1);
        }
        return false;
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
}
