package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BooleanLogicInputs {

    private BooleanLogicInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 0.5, true),
                args(0.5, 1.5, true),
                args(2.5, 1.5, false),
                args(0.25, 0.5, false),
                args(0.25, 0.75, true));
    }
}
