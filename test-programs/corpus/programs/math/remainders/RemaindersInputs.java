package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RemaindersInputs {

    private RemaindersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(5.3, 1.7, 2.1f),
                args(-4.1, 2.3, -1.0f),
                args(0.5, -3.1, 0.5f));
    }
}
