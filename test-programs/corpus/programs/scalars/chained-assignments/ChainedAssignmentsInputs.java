package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ChainedAssignmentsInputs {

    private ChainedAssignmentsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.25),
                args(-1.0, 0.3),
                args(0.0, 0.0));
    }
}
