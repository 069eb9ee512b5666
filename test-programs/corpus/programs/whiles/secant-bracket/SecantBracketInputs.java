package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SecantBracketInputs {

    private SecantBracketInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.0, 2.0, 2.0, 5),
                args(0.5, 3.0, 1.0, 3),
                args(1.0, 2.0, 2.0, 0));
    }
}
