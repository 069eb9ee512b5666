package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NarrowingCompoundAssignmentInputs {

    private NarrowingCompoundAssignmentInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.25, 0.5f, 3, 0.4),
                args(-2.0, 1.5f, -7, -3.9),
                args(0.125, -0.25f, 0, 1e3));
    }
}
