package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HelpersOfEnumsAndTextsInputs {

    private HelpersOfEnumsAndTextsInputs() {}

    static List<Object[]> rotated() {
        return List.of(
                args("deg", 30.0, vector(1, 2)),
                args("turn", 0.2, vector(2, 2)),
                args("rturn", 0.2, vector(2, 2)),
                args("sturn", 0.4, vector(2, 2)),
                args("", 0.6, vector(3, 2)),
                args("ra", 0.6, vector(3, 2)));
    }
}
