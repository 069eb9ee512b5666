package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InactiveCastsInputs {

    private InactiveCastsInputs() {}

    static List<Object[]> lookup() {
        return List.of(
                args(1.3, vector(11, 4)),
                args(0.75, vector(12, 2)));
    }
}
