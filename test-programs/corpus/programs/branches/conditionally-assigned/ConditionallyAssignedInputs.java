package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ConditionallyAssignedInputs {

    private ConditionallyAssignedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(2.0, 0.5),
                args(0.75, 1.5),
                args(0.2, 0.1),
                args(2.5, 1.5),
                args(1.5, 1.25));
    }
}
