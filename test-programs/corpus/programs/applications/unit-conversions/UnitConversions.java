package programs.applications;

import io.phigrad.Differentiable;

/** A measurement in one of several units, and noise that depends on the instrument: text and enum together. */
public final class UnitConversions {

    public enum Instrument {
        THERMOCOUPLE,
        INFRARED
    }

    @Differentiable(wrt = {"readings", "offset"})
    public static double logLikelihood(double[] readings, String[] units, Instrument instrument, double offset) {
        double sum = 0;
        for (int i = 0; i < readings.length; i++) {
            double kelvin = switch (units[i]) {
                case "K" -> readings[i];
                case "C" -> readings[i] + 273.15;
                case "F" -> (readings[i] - 32) / 1.8 + 273.15;
                default -> throw new IllegalArgumentException("unit " + units[i] + " at " + i);
            };
            double z = (kelvin - 300 - offset) / deviation(instrument, kelvin);
            sum -= z * z / 2 + Math.log(deviation(instrument, kelvin));
        }
        return sum;
    }

    private static double deviation(Instrument instrument, double kelvin) {
        return switch (instrument) {
            case THERMOCOUPLE -> 1.5;
            case INFRARED -> 0.01 * kelvin;
        };
    }
}
