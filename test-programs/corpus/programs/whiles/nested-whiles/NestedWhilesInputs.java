package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NestedWhilesInputs {

    private NestedWhilesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 0.7, 6),
                args(1.5, 5.0, 5),
                args(-3.0, 0.25, 3),
                args(1.0, 2.0, 0));
    }
}
