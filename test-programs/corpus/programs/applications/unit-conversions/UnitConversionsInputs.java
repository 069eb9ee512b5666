package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class UnitConversionsInputs {

    private UnitConversionsInputs() {}

    static List<Object[]> logLikelihood() {
        return List.of(
                args(new double[] {301, 25, 80}, new String[] {"K", "C", "F"}, UnitConversions.Instrument.THERMOCOUPLE, 0.5),
                args(new double[] {301, 25, 80}, new String[] {"K", "C", "F"}, UnitConversions.Instrument.INFRARED, -0.5),
                args(new double[0], new String[0], UnitConversions.Instrument.INFRARED, -0.5));
    }

    static List<Object[]> logLikelihoodThrowing() {
        return List.<Object[]>of(
                args(new double[] {301, 25}, new String[] {"K", "R"}, UnitConversions.Instrument.INFRARED, 0.5));
    }
}
