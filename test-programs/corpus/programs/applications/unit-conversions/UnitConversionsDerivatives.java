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
     */
    public static LogLikelihoodGradient logLikelihoodGradient(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset) {
        LogLikelihoodGradient into = new LogLikelihoodGradient();
        logLikelihoodGradient(readings, units, instrument, offset, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link UnitConversions#logLikelihood(double[], String[], UnitConversions.Instrument, double)} with
     * respect to {@code readings} and {@code offset} into {@code into}, without its value.
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
     */
    public static double logLikelihoodValueAndGradient(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, LogLikelihoodGradient into) {
        into.prepare(readings);
        double value = logLikelihoodValueAndGradientKernel(readings, units, instrument, offset, into.readings,
                into.partials);
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
            UnitConversions.Instrument selector2 = Objects.requireNonNull(instrument);
            boolean test3 = selector2 == UnitConversions.Instrument.THERMOCOUPLE;
            double t = test3 ? 1.5 : 0.01 * kelvin;
            double t2 = 1.0 / t;
            double z = (kelvin - 300.0 - offset) * t2;
            double t3 = t >= 0.0 ? 1.0 / (t + 0.0) : Double.NaN;
            double t4 = z * t2;
            double t5 = t4 * z;
            double kelvinBar = test3 ? 0.0 : t3 * -0.01 + t5 * 0.01;
            offsetBar += t4;
            kelvinBar -= t4;
            if (test) {
                readingsBar[i] += kelvinBar;
            } else if (test2) {
                readingsBar[i] += kelvinBar;
            } else {
                readingsBar[i] += kelvinBar / 1.8;
            }
        }
        return offsetBar;
    }

    private static double logLikelihoodValueAndGradientKernel(double[] readings, String[] units,
            UnitConversions.Instrument instrument, double offset, double[] readingsBar, double[] partials) {
        double sum = 0.0;
        for (int i = 0; i < readings.length; i++) {
            String selector = units[i];
            double kelvin;
            if (selector.equals("K")) {
                kelvin = readings[i];
            } else if (selector.equals("C")) {
                kelvin = readings[i] + 273.15;
            } else {
                if (!selector.equals("F")) {
                    throw new IllegalArgumentException("unit " + selector + " at " + i);
                }
                kelvin = (readings[i] - 32.0) / 1.8 + 273.15;
            }
            UnitConversions.Instrument selector2 = Objects.requireNonNull(instrument);
            boolean test = selector2 == UnitConversions.Instrument.THERMOCOUPLE;
            double t = test ? 1.5 : 0.01 * kelvin;
            double z = (kelvin - 300.0 - offset) / t;
            sum -= z * z * 0.5 + Math.log(t);
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
            UnitConversions.Instrument selector2 = Objects.requireNonNull(instrument);
            boolean test3 = selector2 == UnitConversions.Instrument.THERMOCOUPLE;
            double t = test3 ? 1.5 : 0.01 * kelvin;
            double t2 = 1.0 / t;
            double z = (kelvin - 300.0 - offset) * t2;
            double t3 = t >= 0.0 ? 1.0 / (t + 0.0) : Double.NaN;
            double t4 = z * t2;
            double t5 = t4 * z;
            double kelvinBar = test3 ? 0.0 : t3 * -0.01 + t5 * 0.01;
            offsetBar += t4;
            kelvinBar -= t4;
            if (test) {
                readingsBar[i] += kelvinBar;
            } else if (test2) {
                readingsBar[i] += kelvinBar;
            } else {
                readingsBar[i] += kelvinBar / 1.8;
            }
        }
        partials[0] = offsetBar;
        return sum;
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
