package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ParametersOverwritten}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ParametersOverwrittenDerivatives {

    private ParametersOverwrittenDerivatives() {}

    /**
     * The derivative of {@link ParametersOverwritten#value(double, double[])} with respect to {@code x} and
     * {@code a}.
     */
    public static ValueGradient valueGradient(double x, double[] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ParametersOverwritten#value(double, double[])} with respect to
     * {@code x} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * a.length + 37}; of the method itself: {@code 2 * a.length + 19}. Workspace:
     * {@code 24 * a.length} bytes.
     */
    public static void valueGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(x, into.aCopy, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link ParametersOverwritten#value(double, double[])} with respect to
     * {@code x} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + 20)}; of the method itself: {@code 2 * a.length + 19}.
     * Workspace: {@code 24 * a.length} bytes.
     */
    public static double valueValueAndGradient(double x, double[] a, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(x, into.aCopy, into.a, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ParametersOverwritten#value(double, double[])} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double[] a = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a) {
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.a = a;
            return results;
        }
    }

    private static double valueGradientKernel(double x, double[] a, double[] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] xTape = doubles[1];
        double x2 = x * 0.5 + 0.025 * x * x;
        double x3 = x2 * 0.5 + 0.025 * x2 * x2;
        double x4 = x3 * 0.5 + 0.025 * x3 * x3;
        if (tape.length < a.length) {
            tape = grow(doubles, 0, a.length);
        }
        if (xTape.length < a.length) {
            xTape = grow(doubles, 1, a.length);
        }
        double x5 = x;
        for (int i = 0; i < a.length; i++) {
            xTape[i] = x5;
            double t = a[i] + x5;
            tape[i] = t;
            a[i] = t;
            x5 *= t;
        }
        double a0 = a[0];
        double t = a0 * x4;
        a[0] = t;
        int k = a.length - 1;
        aBar[k] += t;
        double t2 = a[k] + aBar[0];
        double xBar = x * x + x + t2 * a0;
        aBar[0] = t2 * x4;
        double t3 = x4 + 2.0 * x4 * x;
        double xBar2 = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double t4 = xBar2 * xTape[i] + aBar[i];
            xBar2 = xBar2 * tape[i] + t4;
            aBar[i] = t4;
        }
        double t4 = xBar + xBar * (0.1 * x3);
        double t5 = 0.5 * t4 + 0.05 * x2 * t4;
        return t3 + xBar2 + 0.5 * (0.5 * t5 + 0.05 * x * t5);
    }

    private static double valueValueAndGradientKernel(double x, double[] a, double[] aBar, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double[] xTape = doubles[1];
        double x2 = x * 0.5 + 0.025 * x * x;
        double x3 = x2 * 0.5 + 0.025 * x2 * x2;
        double x4 = x3 * 0.5 + 0.025 * x3 * x3;
        if (tape.length < a.length) {
            tape = grow(doubles, 0, a.length);
        }
        if (xTape.length < a.length) {
            xTape = grow(doubles, 1, a.length);
        }
        double x5 = x;
        for (int i = 0; i < a.length; i++) {
            xTape[i] = x5;
            double t = a[i] + x5;
            tape[i] = t;
            a[i] = t;
            x5 *= t;
        }
        double x6 = x * x + x;
        double a0 = a[0];
        double t = a0 * x4;
        a[0] = t;
        int k = a.length - 1;
        double ak = a[k];
        double t2 = x6 * x4 + t * ak;
        aBar[k] += t;
        double t3 = ak + aBar[0];
        double xBar = x6 + t3 * a0;
        aBar[0] = t3 * x4;
        double t4 = x4 + 2.0 * x4 * x;
        double xBar2 = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double t5 = xBar2 * xTape[i] + aBar[i];
            xBar2 = xBar2 * tape[i] + t5;
            aBar[i] = t5;
        }
        double t5 = xBar + xBar * (0.1 * x3);
        double t6 = 0.5 * t5 + 0.05 * x2 * t5;
        partials[0] = t4 + xBar2 + 0.5 * (0.5 * t6 + 0.05 * x * t6);
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
