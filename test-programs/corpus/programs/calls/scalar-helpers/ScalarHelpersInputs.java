package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ScalarHelpersInputs {

    private ScalarHelpersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5),
                args(-1.25, 0.0));
    }
}
