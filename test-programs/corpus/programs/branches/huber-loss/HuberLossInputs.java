package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class HuberLossInputs {

    private HuberLossInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(0.3, 1.0),
                args(-2.5, 1.0),
                args(4.0, 0.5));
    }
}
