package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class EarlyReturnsInputs {

    private EarlyReturnsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(-1.0, 0.5),
                args(3.0, 4.0),
                args(3.0, 2.0),
                args(0.5, 0.75),
                args(1.5, 1.25));
    }
}
