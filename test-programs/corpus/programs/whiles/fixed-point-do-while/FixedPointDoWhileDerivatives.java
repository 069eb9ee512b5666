package programs.whiles;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FixedPointDoWhile}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FixedPointDoWhileDerivatives {

    private FixedPointDoWhileDerivatives() {}

    /**
     * The derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to {@code a} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double a, double x, int limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     */
    public static void valueGradient(double a, double x, int limit, ValueGradient into) {
        valueGradientKernel(a, x, limit, into.doubles, into.partials);
        into.a = into.partials[0];
        into.x = into.partials[1];
    }

    /**
     * Computes the derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double a, double x, int limit, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, x, limit, into.doubles, into.partials);
        into.a = into.partials[0];
        into.x = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link FixedPointDoWhile#value(double, double, int)} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private double x;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double a, double x, int limit, double[][] doubles,
            double[] partials) {
        double[] xTape = doubles[0];
        double[] tape = doubles[1];
        int n = 0;
        int trips = 0;
        boolean done;
        do {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            if (tape.length < trips + 1) {
                tape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            double t = Math.cos(x);
            tape[trips] = t;
            double x2 = a * t + 0.1 * x * x;
            trips++;
            if (x2 > 10.0) {
                x = 10.0 * a;
                break;
            }
            n++;
            done = !(Math.abs(x2 - x) > 0.001 & n < limit);
            x = x2;
        } while (!done);
        double xBar = 2.0 * x;
        double aBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double tapeK = tape[k];
            double t = 0.1 * x2;
            if (a * tapeK + t * x2 > 10.0) {
                aBar += xBar * 10.0;
                xBar = 0.0;
            }
            aBar += xBar * tapeK;
            xBar = xBar * t + xBar * x2 * 0.1 - xBar * a * Math.sin(x2);
        }
        partials[0] = aBar;
        partials[1] = xBar;
    }

    private static double valueValueAndGradientKernel(double a, double x, int limit, double[][] doubles,
            double[] partials) {
        double[] xTape = doubles[0];
        double[] tape = doubles[1];
        int n = 0;
        int trips = 0;
        boolean done;
        do {
            if (xTape.length < trips + 1) {
                xTape = grow(doubles, 0, trips + 1);
            }
            if (tape.length < trips + 1) {
                tape = grow(doubles, 1, trips + 1);
            }
            xTape[trips] = x;
            double t = Math.cos(x);
            tape[trips] = t;
            double x2 = a * t + 0.1 * x * x;
            trips++;
            if (x2 > 10.0) {
                x = 10.0 * a;
                break;
            }
            n++;
            done = !(Math.abs(x2 - x) > 0.001 & n < limit);
            x = x2;
        } while (!done);
        double t = x * x + n;
        double xBar = 2.0 * x;
        double aBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double x2 = xTape[k];
            double tapeK = tape[k];
            double t2 = 0.1 * x2;
            if (a * tapeK + t2 * x2 > 10.0) {
                aBar += xBar * 10.0;
                xBar = 0.0;
            }
            aBar += xBar * tapeK;
            xBar = xBar * t2 + xBar * x2 * 0.1 - xBar * a * Math.sin(x2);
        }
        partials[0] = aBar;
        partials[1] = xBar;
        return t;
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
