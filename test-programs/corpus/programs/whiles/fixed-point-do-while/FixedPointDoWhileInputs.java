package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class FixedPointDoWhileInputs {

    private FixedPointDoWhileInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.7, 0.5, 100),
                args(1.2, 0.5, 4),
                args(2.0, 20.0, 50),
                args(0.3, 0.2, 0));
    }
}
