package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SideEffectsInConditionsInputs {

    private SideEffectsInConditionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, new double[] {0.5}, 3),
                args(0.7, new double[] {0.6}, 3),
                args(0.15, new double[] {0.05}, 3),
                args(-3.0, new double[] {-2.0}, 0));
    }
}
