package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class OverloadedHelpersInputs {

    private OverloadedHelpersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 0.5f, 7, 3L),
                args(-0.5, 2.25f, 0, -1L));
    }
}
