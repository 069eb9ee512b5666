package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class OldFormWithValuesInputs {

    private OldFormWithValuesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1, new double[] {0.5, 0.2, -0.7, 0.3}),
                args(2, new double[] {0.5, 0.95, -0.7}),
                args(2, new double[] {0.5, 0.25}),
                args(3, new double[] {0.5, 0.25, 2}),
                args(3, new double[0]),
                args(4, new double[] {0.5}),
                args(5, new double[0]));
    }

    static List<Object[]> valueThrowing() {
        return List.<Object[]>of(
                args(-1, new double[0]));
    }
}
