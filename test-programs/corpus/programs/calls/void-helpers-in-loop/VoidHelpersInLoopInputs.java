package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class VoidHelpersInLoopInputs {

    private VoidHelpersInLoopInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 4), 0.7, 3),
                args(vector(2, 1), 1.2, 1),
                args(new double[0], 0.5, 2),
                args(vector(3, 2), 0.5, 0));
    }
}
