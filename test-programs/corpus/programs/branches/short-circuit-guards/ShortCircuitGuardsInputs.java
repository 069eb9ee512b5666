package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ShortCircuitGuardsInputs {

    private ShortCircuitGuardsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, -0.25, 0.75}, new double[] {0.5, 1.5}, 0, 3),
                args(new double[] {0.5, -0.25, 0.95, 0.5}, new double[] {0.5, -1.5}, 1, 7),
                args(new double[0], new double[0], 0, 0),
                args(new double[] {0.25}, new double[] {2.5}, -1, 0));
    }
}
