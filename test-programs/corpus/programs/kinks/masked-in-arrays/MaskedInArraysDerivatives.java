package programs.kinks;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MaskedInArrays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MaskedInArraysDerivatives {

    private MaskedInArraysDerivatives() {}

    /**
     * The derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x} and
     * {@code w}.
     */
    public static ValueGradient valueGradient(double[] x, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into}, without its value.
     */
    public static void valueGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        valueGradientKernel(x, w, into.x, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x}
     * and {@code w} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] x, double[] w, ValueGradient into) {
        into.prepare(x, w);
        return valueValueAndGradientKernel(x, w, into.x, into.w, into.doubles);
    }

    /**
     * The derivative of {@link MaskedInArrays#value(double[], double[])} with respect to {@code x} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[] w = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[] w) {
            if (x == w) {
                throw new IllegalArgumentException("the results x and w share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] x, double[] w) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /** The derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x}. */
    public static ChosenGradient chosenGradient(double[] x, int k) {
        ChosenGradient into = new ChosenGradient();
        chosenGradient(x, k, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void chosenGradient(double[] x, int k, ChosenGradient into) {
        into.prepare(x);
        chosenGradientKernel(x, k, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double chosenValueAndGradient(double[] x, int k, ChosenGradient into) {
        into.prepare(x);
        return chosenValueAndGradientKernel(x, k, into.x, into.doubles);
    }

    /**
     * The derivative of {@link MaskedInArrays#chosen(double[], int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChosenGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public ChosenGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChosenGradient into(double[] x) {
            ChosenGradient holder = new ChosenGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ChosenGradient withoutScratch() {
            ChosenGradient results = new ChosenGradient();
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar,
            double[][] doubles) {
        double[] termsBar = room(doubles, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            if (x[i] > 0.0) {
                termsBar[i] += 1.0;
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double wi = w[i];
            double xi = x[i];
            double termsBarI = termsBar[i];
            termsBar[i] = 0.0;
            double t = termsBarI == 0.0 ? 0.0 : termsBarI * Math.log(xi);
            double t2 = termsBarI * (wi * xi);
            double t3 = t * wi;
            xBar[i] += (t2 == 0.0 ? 0.0 : t2 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN)) + t3;
            wBar[i] += t * xi;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] w, double[] xBar, double[] wBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] terms = room(doubles, 1, x.length);
        double[] termsBar = room(doubles, 2, x.length);
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = Math.log(xi);
            tape[i] = t;
            terms[i] = w[i] * xi * t;
            if (xi > 0.0) {
                termsBar[i] += 1.0;
            }
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] > 0.0) {
                sum += terms[i];
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double wi = w[i];
            double xi = x[i];
            double termsBarI = termsBar[i];
            termsBar[i] = 0.0;
            double t = termsBarI == 0.0 ? 0.0 : termsBarI * tape[i];
            double t2 = termsBarI * (wi * xi);
            double t3 = t * wi;
            xBar[i] += (t2 == 0.0 ? 0.0 : t2 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN)) + t3;
            wBar[i] += t * xi;
        }
        return sum;
    }

    private static void chosenGradientKernel(double[] x, int k, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] inverse = room(doubles, 1, x.length);
        double[] inverseBar = room(doubles, 2, x.length);
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double t = 1.0 / x[i];
            tape[i] = t;
            inverse[i] = t;
        }
        if (x.length != 0) {
            inverseBar[k] += 2.0 * inverse[k];
            xBar[0] += 1.0;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double inverseBarI = inverseBar[i];
            inverseBar[i] = 0.0;
            xBar[i] += inverseBarI == 0.0 ? 0.0 : -(inverseBarI / x[i] * tape[i]);
        }
    }

    private static double chosenValueAndGradientKernel(double[] x, int k, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] inverse = room(doubles, 1, x.length);
        double[] inverseBar = room(doubles, 2, x.length);
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double t = 1.0 / x[i];
            tape[i] = t;
            inverse[i] = t;
        }
        double t = 0.0;
        if (x.length != 0) {
            double inverseK = inverse[k];
            t = x[0] + inverseK * inverseK;
            inverseBar[k] += 2.0 * inverseK;
            xBar[0] += 1.0;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double inverseBarI = inverseBar[i];
            inverseBar[i] = 0.0;
            xBar[i] += inverseBarI == 0.0 ? 0.0 : -(inverseBarI / x[i] * tape[i]);
        }
        return t;
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
