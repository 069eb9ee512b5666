package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LabeledBlockInputs {

    private LabeledBlockInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(3.0, 1.5),
                args(1.0, -0.5),
                args(-1.0, 0.5),
                args(1.0, 0.5));
    }
}
