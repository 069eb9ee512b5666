package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LegendreSeries}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LegendreSeriesDerivatives {

    private LegendreSeriesDerivatives() {}

    /**
     * The derivative of {@link LegendreSeries#value(double[], double)} with respect to {@code c} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[] c, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(c, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LegendreSeries#value(double[], double)} with respect to {@code c} and
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (8 * c.length - 7)}; of the method itself: at most
     * {@code 7 * (c.length - 1)}. Workspace: at most {@code 8 * (c.length - 1)} bytes.
     */
    public static void valueGradient(double[] c, double x, ValueGradient into) {
        into.prepare(c);
        into.x = valueGradientKernel(c, x, into.c, into.doubles);
    }

    /**
     * Computes the derivative of {@link LegendreSeries#value(double[], double)} with respect to {@code c} and
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (9 * c.length - 8)}; of the method itself: at most
     * {@code 7 * (c.length - 1)}. Workspace: at most {@code 8 * (c.length - 1)} bytes.
     */
    public static double valueValueAndGradient(double[] c, double x, ValueGradient into) {
        into.prepare(c);
        double value = valueValueAndGradientKernel(c, x, into.c, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LegendreSeries#value(double[], double)} with respect to {@code c} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] c = new double[0];
        private double x;
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] c) {
            ValueGradient holder = new ValueGradient();
            holder.c = c;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code c}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] c() {
            return c;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] c) {
            if (this.c == c) {
                throw new IllegalArgumentException("argument c shares an array with the result c");
            }
            if (given && !sameShape(this.c, c)) {
                throw new IllegalArgumentException(
                        "the array given for the result c has not the shape of the argument");
            }
            this.c = zerosLike(this.c, c);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.c = c;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] c, double x, double[] cBar, double[][] doubles) {
        double[] p1Tape = doubles[0];
        boolean test = c.length == 0;
        if (!test) {
            if (p1Tape.length < c.length - 1L) {
                p1Tape = grow(doubles, 0, c.length - 1L);
            }
            double p0 = 1.0;
            double p1 = x;
            for (int k = 1; k < c.length; k++) {
                p1Tape[k - 1] = p1;
                double p0_2 = p0;
                p0 = p1;
                p1 = ((2 * k + 1) * x * p1 - k * p0_2) / (k + 1);
            }
        }
        if (test) {
            return 0.0;
        }
        double xBar = 0.0;
        double p0Bar = 0.0;
        double p1Bar = 0.0;
        for (int k = c.length - 1; k >= 1; k--) {
            double p1 = p1Tape[k - 1];
            double t = 2 * k + 1;
            double t2 = p1Bar / (k + 1);
            xBar += t2 * p1 * t;
            p1Bar = p0Bar + t2 * (t * x) + c[k];
            cBar[k] += p1;
            p0Bar = -(t2 * k);
        }
        double t = xBar + p1Bar;
        cBar[0] += 1.0;
        return t;
    }

    private static double valueValueAndGradientKernel(double[] c, double x, double[] cBar, double[][] doubles,
            double[] partials) {
        double[] p1Tape = doubles[0];
        boolean test = c.length == 0;
        double sum = 0.0;
        if (!test) {
            sum = c[0];
            if (p1Tape.length < c.length - 1L) {
                p1Tape = grow(doubles, 0, c.length - 1L);
            }
            double p0 = 1.0;
            double p1 = x;
            for (int k = 1; k < c.length; k++) {
                p1Tape[k - 1] = p1;
                sum += c[k] * p1;
                double p0_2 = p0;
                p0 = p1;
                p1 = ((2 * k + 1) * x * p1 - k * p0_2) / (k + 1);
            }
        }
        if (test) {
            partials[0] = 0.0;
            return sum;
        }
        double xBar = 0.0;
        double p0Bar = 0.0;
        double p1Bar = 0.0;
        for (int k = c.length - 1; k >= 1; k--) {
            double p1 = p1Tape[k - 1];
            double t = 2 * k + 1;
            double t2 = p1Bar / (k + 1);
            xBar += t2 * p1 * t;
            p1Bar = p0Bar + t2 * (t * x) + c[k];
            cBar[k] += p1;
            p0Bar = -(t2 * k);
        }
        double t = xBar + p1Bar;
        cBar[0] += 1.0;
        partials[0] = t;
        return sum;
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
