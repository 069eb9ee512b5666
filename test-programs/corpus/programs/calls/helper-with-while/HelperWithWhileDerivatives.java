package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HelperWithWhile}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HelperWithWhileDerivatives {

    private HelperWithWhileDerivatives() {}

    /**
     * The derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to {@code mean} and
     * {@code eccentricity}.
     */
    public static ValueGradient valueGradient(double[] mean, double eccentricity, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(mean, eccentricity, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to
     * {@code mean} and {@code eccentricity} into {@code into}, without its value.
     */
    public static void valueGradient(double[] mean, double eccentricity, int rounds, ValueGradient into) {
        into.prepare(mean);
        into.eccentricity = valueGradientKernel(mean, eccentricity, rounds, into.mean, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to
     * {@code mean} and {@code eccentricity} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] mean, double eccentricity, int rounds,
            ValueGradient into) {
        into.prepare(mean);
        double value = valueValueAndGradientKernel(mean, eccentricity, rounds, into.mean, into.ints,
                into.doubles, into.partials);
        into.eccentricity = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to {@code mean} and
     * {@code eccentricity}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] mean = new double[0];
        private double eccentricity;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] mean) {
            ValueGradient holder = new ValueGradient();
            holder.mean = mean;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code mean}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] mean() {
            return mean;
        }

        /** The derivative with respect to {@code eccentricity}. */
        public double eccentricity() {
            return eccentricity;
        }

        private void prepare(double[] mean) {
            if (this.mean == mean) {
                throw new IllegalArgumentException("argument mean shares an array with the result mean");
            }
            if (given && !sameShape(this.mean, mean)) {
                throw new IllegalArgumentException(
                        "the array given for the result mean has not the shape of the argument");
            }
            this.mean = zerosLike(this.mean, mean);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.mean = mean;
            results.eccentricity = eccentricity;
            return results;
        }
    }

    private static double valueGradientKernel(double[] mean, double eccentricity, int rounds,
            double[] meanBar, int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] stepTape = doubles[2];
        double[] eTape = doubles[3];
        boolean test = eccentricity < 0.8;
        if (tripsTape.length < mean.length) {
            tripsTape = grow(ints, 0, mean.length);
        }
        if (eTape.length < mean.length) {
            eTape = grow(doubles, 3, mean.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double m = mean[i];
            double e = test ? m : Math.PI;
            int trips = 0;
            for (int round = 0; round < rounds; round++) {
                if (tape.length < k + 1) {
                    tape = grow(doubles, 0, k + 1);
                }
                if (tape2.length < k + 1) {
                    tape2 = grow(doubles, 1, k + 1);
                }
                if (stepTape.length < k + 1) {
                    stepTape = grow(doubles, 2, k + 1);
                }
                double t = Math.sin(e);
                tape2[k] = t;
                double t2 = Math.cos(e);
                tape[k] = t2;
                double step = (e - eccentricity * t - m) / (1.0 - eccentricity * t2);
                stepTape[k] = step;
                e -= step;
                trips++;
                k++;
                if (Math.abs(step) < 1.0E-13) {
                    break;
                }
            }
            eTape[i] = e;
            tripsTape[i] = trips;
            sum += Math.cos(e) - eccentricity;
        }
        double t = 2.0 * sum;
        double eccentricityBar = 0.0;
        for (int i = mean.length - 1; i >= 0; i--) {
            eccentricityBar -= t;
            double eBar = -(t * Math.sin(eTape[i]));
            double mBar = 0.0;
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                k--;
                double t2 = tape2[k];
                double tapeK = tape[k];
                double t3 = eBar / (1.0 - eccentricity * tapeK);
                double t4 = t3 * stepTape[k];
                mBar += t3;
                eccentricityBar = eccentricityBar - t4 * tapeK + t3 * t2;
                eBar = eBar + t4 * eccentricity * t2 - t3 + t3 * eccentricity * tapeK;
            }
            meanBar[i] += mBar + (test ? eBar : 0.0);
        }
        return eccentricityBar;
    }

    private static double valueValueAndGradientKernel(double[] mean, double eccentricity, int rounds,
            double[] meanBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] tripsTape = ints[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] stepTape = doubles[2];
        double[] eTape = doubles[3];
        boolean test = eccentricity < 0.8;
        if (tripsTape.length < mean.length) {
            tripsTape = grow(ints, 0, mean.length);
        }
        if (eTape.length < mean.length) {
            eTape = grow(doubles, 3, mean.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double m = mean[i];
            double e = test ? m : Math.PI;
            int trips = 0;
            for (int round = 0; round < rounds; round++) {
                if (tape.length < k + 1) {
                    tape = grow(doubles, 0, k + 1);
                }
                if (tape2.length < k + 1) {
                    tape2 = grow(doubles, 1, k + 1);
                }
                if (stepTape.length < k + 1) {
                    stepTape = grow(doubles, 2, k + 1);
                }
                double t = Math.sin(e);
                tape2[k] = t;
                double t2 = Math.cos(e);
                tape[k] = t2;
                double step = (e - eccentricity * t - m) / (1.0 - eccentricity * t2);
                stepTape[k] = step;
                e -= step;
                trips++;
                k++;
                if (Math.abs(step) < 1.0E-13) {
                    break;
                }
            }
            eTape[i] = e;
            tripsTape[i] = trips;
            sum += Math.cos(e) - eccentricity;
        }
        double t = sum * sum;
        double t2 = 2.0 * sum;
        double eccentricityBar = 0.0;
        for (int i = mean.length - 1; i >= 0; i--) {
            eccentricityBar -= t2;
            double eBar = -(t2 * Math.sin(eTape[i]));
            double mBar = 0.0;
            for (int j = tripsTape[i] - 1; j >= 0; j--) {
                k--;
                double t3 = tape2[k];
                double tapeK = tape[k];
                double t4 = eBar / (1.0 - eccentricity * tapeK);
                double t5 = t4 * stepTape[k];
                mBar += t4;
                eccentricityBar = eccentricityBar - t5 * tapeK + t4 * t3;
                eBar = eBar + t5 * eccentricity * t3 - t4 + t4 * eccentricity * tapeK;
            }
            meanBar[i] += mBar + (test ? eBar : 0.0);
        }
        partials[0] = eccentricityBar;
        return t;
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
