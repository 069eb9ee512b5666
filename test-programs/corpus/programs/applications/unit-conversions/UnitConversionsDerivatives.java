package programs.applications;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link UnitConversions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class UnitConversionsDerivatives {

    private UnitConversionsDerivatives() {}

    /**
     * The derivative of
     * {@link UnitConversions#logLikelihood(double[], String[], UnitConversions.Instrument, double)} with
     * respect to {@code readings} and {@code offset}.
     *
     * <p>
     * Where the argument is 0 (line 24), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogLikelihoodGradient logLikelihoodGradient(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(readings, units, instrument, offset, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link UnitConversions#logLikelihood(double[], String[], UnitConversions.Instrument, double)} with
     * respect to {@code readings} and {@code offset} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 18 * readings.length}; of the method itself: at most
     * {@code 13 * readings.length}. Workspace: none.
     */
    public static void logLikelihoodGradient(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, LogLikelihoodGradient into) {
        into.prepare(readings);
        into.offset = logLikelihoodGradientKernel(readings, units, instrument, offset, into.readings);
    }

    /**
     * Computes the derivative of
     * {@link UnitConversions#logLikelihood(double[], String[], UnitConversions.Instrument, double)} with
     * respect to {@code readings} and {@code offset} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 24 * readings.length}; of the method itself: at most
     * {@code 13 * readings.length}. Workspace: {@code 18 * readings.length} bytes.
     */
    public static double logLikelihoodValueAndGradient(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, LogLikelihoodGradient into) {
        into.prepare(readings);
        double value = logLikelihoodValueAndGradientKernel(readings, units, instrument, offset, into.readings,
                into.booleans, into.doubles, into.partials);
        into.offset = into.partials[0];
        return value;
    }

    /**
     * The derivative of
     * {@link UnitConversions#logLikelihood(double[], String[], UnitConversions.Instrument, double)} with
     * respect to {@code readings} and {@code offset}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class LogLikelihoodGradient {
        private double[] readings = new double[0];
        private double offset;
        private boolean given;
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LogLikelihoodGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogLikelihoodGradient into(double[] readings) {
            LogLikelihoodGradient holder = new LogLikelihoodGradient();
            holder.readings = readings;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code readings}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] readings() {
            return readings;
        }

        /** The derivative with respect to {@code offset}. */
        public double offset() {
            return offset;
        }

        private void prepare(double[] readings) {
            if (this.readings == readings) {
                throw new IllegalArgumentException(
                        "argument readings shares an array with the result readings");
            }
            if (given && !sameShape(this.readings, readings)) {
                throw new IllegalArgumentException(
                        "the array given for the result readings has not the shape of the argument");
            }
            this.readings = zerosLike(this.readings, readings);
        }

        private LogLikelihoodGradient withoutScratch() {
            LogLikelihoodGradient results = new LogLikelihoodGradient();
            results.readings = readings;
            results.offset = offset;
            return results;
        }
    }

    private static double logLikelihoodGradientKernel(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, double[] readingsBar) {
        for (int i = 0; i < readings.length; i++) {
            String selector = units[i];
            if (!selector.equals("K") && !selector.equals("C") && !selector.equals("F")) {
                throw new IllegalArgumentException("unit " + selector + " at " + i);
            }
        }
        double offsetBar = 0.0;
        for (int i = 0; i < readings.length; i++) {
            String selector = units[i];
            boolean test = selector.equals("K");
            boolean test2 = false;
            double kelvin;
            if (test) {
                kelvin = readings[i];
            } else {
                test2 = selector.equals("C");
                kelvin = test2 ? readings[i] + 273.15 : (readings[i] - 32.0) / 1.8 + 273.15;
            }
            double t = kelvin - 300.0 - offset;
            UnitConversions.Instrument selector2 = Objects.requireNonNull(instrument);
            double t2 = 0.01;
            double t3 = 1.5;
            if (selector2 == UnitConversions.Instrument.THERMOCOUPLE) {
                t2 = 0.0;
            } else {
                t3 = 0.01 * kelvin;
            }
            double z = t / t3;
            double t4 = z / t3;
            double t5 = ((t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN) - t4 * z) * t2 + t4;
            double t6 = -t5;
            offsetBar += t4;
            if (test) {
                readingsBar[i] += t6;
            } else if (test2) {
                readingsBar[i] += t6;
            } else {
                readingsBar[i] += t5 * -0.5555555555555556;
            }
        }
        return offsetBar;
    }

    private static double logLikelihoodValueAndGradientKernel(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, double[] readingsBar, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        double[] tape3 = doubles[0];
        double[] tape4 = doubles[1];
        if (tape.length < readings.length) {
            tape = grow(booleans, 0, readings.length);
        }
        if (tape2.length < readings.length) {
            tape2 = grow(booleans, 1, readings.length);
        }
        if (tape3.length < readings.length) {
            tape3 = grow(doubles, 0, readings.length);
        }
        if (tape4.length < readings.length) {
            tape4 = grow(doubles, 1, readings.length);
        }
        double sum = 0.0;
        for (int i = 0; i < readings.length; i++) {
            String selector = units[i];
            boolean test = selector.equals("K");
            tape[i] = test;
            double kelvin;
            if (test) {
                kelvin = readings[i];
            } else {
                boolean test2 = selector.equals("C");
                tape2[i] = test2;
                if (test2) {
                    kelvin = readings[i] + 273.15;
                } else {
                    if (!selector.equals("F")) {
                        throw new IllegalArgumentException("unit " + selector + " at " + i);
                    }
                    kelvin = (readings[i] - 32.0) / 1.8 + 273.15;
                }
            }
            double t = kelvin - 300.0 - offset;
            UnitConversions.Instrument selector2 = Objects.requireNonNull(instrument);
            double t2 = 0.01;
            double t3 = 1.5;
            if (selector2 == UnitConversions.Instrument.THERMOCOUPLE) {
                t2 = 0.0;
            } else {
                t3 = 0.01 * kelvin;
            }
            double z = t / t3;
            double t4 = z / t3;
            tape3[i] = ((t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN) - t4 * z) * t2 + t4;
            tape4[i] = -t4;
            sum -= z * z * 0.5 + Math.log(t3);
        }
        double offsetBar = 0.0;
        for (int i = 0; i < readings.length; i++) {
            double t = tape3[i];
            double t2 = -t;
            offsetBar -= tape4[i];
            if (tape[i]) {
                readingsBar[i] += t2;
            } else if (tape2[i]) {
                readingsBar[i] += t2;
            } else {
                readingsBar[i] += t * -0.5555555555555556;
            }
        }
        partials[0] = offsetBar;
        return sum;
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
