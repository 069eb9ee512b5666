package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NeighboursAndScalesInputs {

    private NeighboursAndScalesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5, 0.75f, 3),
                args(-1.25, -0.5, -2.5f, -2),
                args(2.0, -3.0, 1.25f, 0));
    }
}
