package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class WhileTrueInputs {

    private WhileTrueInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(2.0, 0.05),
                args(0.6, 0.1),
                args(0.1, 0.2),
                args(0.2, 0.3));
    }
}
