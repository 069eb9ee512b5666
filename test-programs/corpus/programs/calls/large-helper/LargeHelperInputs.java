package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LargeHelperInputs {

    private LargeHelperInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.3, 0.8, vector(40, 3), 3),
                args(-0.5, 0.2, new double[0], 0),
                args(1.1, -0.4, vector(41, 1), 2));
    }
}
