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
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[] mean, double eccentricity, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(mean, eccentricity, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to
     * {@code mean} and {@code eccentricity} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 14 * mean.length + 27 * rounds21 + 1}; of the method itself:
     * {@code 3 * mean.length + 10 * rounds21 + 1}. Workspace: {@code 32 * mean.length} bytes. Here
     * {@code rounds21} is how often the loop in line 21 runs in all.
     */
    public static void valueGradient(double[] mean, double eccentricity, int rounds, ValueGradient into) {
        into.prepare(mean);
        into.eccentricity = valueGradientKernel(mean, eccentricity, rounds, into.mean, into.doubles);
    }

    /**
     * Computes the derivative of {@link HelperWithWhile#value(double[], double, int)} with respect to
     * {@code mean} and {@code eccentricity} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 14 * mean.length + 27 * rounds21 + 2}; of the method itself:
     * {@code 3 * mean.length + 10 * rounds21 + 1}. Workspace: {@code 32 * mean.length} bytes. Here
     * {@code rounds21} is how often the loop in line 21 runs in all.
     */
    public static double valueValueAndGradient(double[] mean, double eccentricity, int rounds,
            ValueGradient into) {
        into.prepare(mean);
        double value = valueValueAndGradientKernel(mean, eccentricity, rounds, into.mean, into.doubles,
                into.partials);
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
            this.mean = roomLike(this.mean, mean);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.mean = mean;
            results.eccentricity = eccentricity;
            return results;
        }
    }

    private static double valueGradientKernel(double[] mean, double eccentricity, int rounds,
            double[] meanBar, double[][] doubles) {
        double[] eDotTape = doubles[0];
        double[] eDotTape2 = doubles[1];
        double[] eDotTape3 = doubles[2];
        double[] eTape = doubles[3];
        boolean test = eccentricity < 0.8;
        if (eDotTape.length < mean.length) {
            eDotTape = grow(doubles, 0, mean.length);
        }
        if (eDotTape2.length < mean.length) {
            eDotTape2 = grow(doubles, 1, mean.length);
        }
        if (eDotTape3.length < mean.length) {
            eDotTape3 = grow(doubles, 2, mean.length);
        }
        if (eTape.length < mean.length) {
            eTape = grow(doubles, 3, mean.length);
        }
        double sum = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double m = mean[i];
            double e = test ? m : Math.PI;
            double eDot = 1.0;
            double eDot2 = 0.0;
            double eDot3 = 0.0;
            for (int round = 0; round < rounds; round++) {
                double t = Math.sin(e);
                double t2 = Math.cos(e);
                double t3 = 1.0 - eccentricity * t2;
                double step = (e - eccentricity * t - m) / t3;
                e -= step;
                double t4 = -1.0 / t3;
                double t5 = t4 * step;
                double t6 = 1.0 - t5 * eccentricity * t + t4 - t4 * eccentricity * t2;
                eDot *= t6;
                eDot2 = t5 * t2 - t4 * t + t6 * eDot2;
                eDot3 = t6 * eDot3 - t4;
                if (Math.abs(step) < 1.0E-13) {
                    break;
                }
            }
            eDotTape[i] = eDot;
            eDotTape2[i] = eDot2;
            eDotTape3[i] = eDot3;
            eTape[i] = e;
            sum += Math.cos(e) - eccentricity;
        }
        double t = 2.0 * sum;
        double eccentricityBar = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double t2 = t * Math.sin(eTape[i]);
            boolean test2 = t2 == 0.0;
            double eBar = test2 ? 0.0 : -(t2 * eDotTape[i]);
            eccentricityBar = eccentricityBar - t + (test2 ? 0.0 : -(t2 * eDotTape2[i]));
            meanBar[i] = (test2 ? 0.0 : -(t2 * eDotTape3[i])) + (test ? eBar : 0.0);
        }
        return eccentricityBar;
    }

    private static double valueValueAndGradientKernel(double[] mean, double eccentricity, int rounds,
            double[] meanBar, double[][] doubles, double[] partials) {
        double[] eDotTape = doubles[0];
        double[] eDotTape2 = doubles[1];
        double[] eDotTape3 = doubles[2];
        double[] eTape = doubles[3];
        boolean test = eccentricity < 0.8;
        if (eDotTape.length < mean.length) {
            eDotTape = grow(doubles, 0, mean.length);
        }
        if (eDotTape2.length < mean.length) {
            eDotTape2 = grow(doubles, 1, mean.length);
        }
        if (eDotTape3.length < mean.length) {
            eDotTape3 = grow(doubles, 2, mean.length);
        }
        if (eTape.length < mean.length) {
            eTape = grow(doubles, 3, mean.length);
        }
        double sum = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double m = mean[i];
            double e = test ? m : Math.PI;
            double eDot = 1.0;
            double eDot2 = 0.0;
            double eDot3 = 0.0;
            for (int round = 0; round < rounds; round++) {
                double t = Math.sin(e);
                double t2 = Math.cos(e);
                double t3 = 1.0 - eccentricity * t2;
                double step = (e - eccentricity * t - m) / t3;
                e -= step;
                double t4 = -1.0 / t3;
                double t5 = t4 * step;
                double t6 = 1.0 - t5 * eccentricity * t + t4 - t4 * eccentricity * t2;
                eDot *= t6;
                eDot2 = t5 * t2 - t4 * t + t6 * eDot2;
                eDot3 = t6 * eDot3 - t4;
                if (Math.abs(step) < 1.0E-13) {
                    break;
                }
            }
            eDotTape[i] = eDot;
            eDotTape2[i] = eDot2;
            eDotTape3[i] = eDot3;
            eTape[i] = e;
            sum += Math.cos(e) - eccentricity;
        }
        double t = sum * sum;
        double t2 = 2.0 * sum;
        double eccentricityBar = 0.0;
        for (int i = 0; i < mean.length; i++) {
            double t3 = t2 * Math.sin(eTape[i]);
            boolean test2 = t3 == 0.0;
            double eBar = test2 ? 0.0 : -(t3 * eDotTape[i]);
            eccentricityBar = eccentricityBar - t2 + (test2 ? 0.0 : -(t3 * eDotTape2[i]));
            meanBar[i] = (test2 ? 0.0 : -(t3 * eDotTape3[i])) + (test ? eBar : 0.0);
        }
        partials[0] = eccentricityBar;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
