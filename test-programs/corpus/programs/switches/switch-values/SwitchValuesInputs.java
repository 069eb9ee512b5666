package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SwitchValuesInputs {

    private SwitchValuesInputs() {}

    static List<Object[]> kernel() {
        return List.of(
                args(0, 0, 0.3, 0.8),
                args(1, 1, 0.3, 0.8),
                args(2, 0, 0.3, 0.8),
                args(2, 1, 0.9, 0.8),
                args(3, 2, 0.9, 0.8),
                args(3, 7, 0.9, 0.8),
                args(3, 7, 0.2, 0.8),
                args(4, 1, 0.9, -0.8));
    }
}
