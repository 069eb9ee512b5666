package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HelperWithWhileInputs {

    private HelperWithWhileInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(17, 4, 0.2, 3), 0.3, 50),
                args(vector(18, 2, 0.2, 3), 0.85, 2),
                args(new double[0], 0.5, 50));
    }
}
