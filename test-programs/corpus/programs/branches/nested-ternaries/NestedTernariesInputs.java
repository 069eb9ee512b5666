package programs.branches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NestedTernariesInputs {

    private NestedTernariesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 2.5, vector(1, 3)),
                args(0.5, -0.5, vector(2, 1)),
                args(0.5, 1.75, vector(2, 3)),
                args(-1.0, 0.75, vector(3, 2)),
                args(-4.0, -9.0, vector(4, 4)),
                args(3.0, 1.2, vector(5, 4)));
    }
}
