package programs.switches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class YieldArraysInputs {

    private YieldArraysInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), vector(2, 2), 5),
                args(vector(3, 1), vector(4, 4), 2),
                args(vector(5, 1), vector(6, 1), 0));
    }
}
