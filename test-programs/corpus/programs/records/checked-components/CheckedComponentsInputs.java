package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CheckedComponentsInputs {

    private CheckedComponentsInputs() {}

    static List<Object[]> value() {
        return List.of(args(0.5, 1.5, 0.7), args(2.0, -1.0, 1.2), args(-1.0, 0.3, 0.25));
    }
}
