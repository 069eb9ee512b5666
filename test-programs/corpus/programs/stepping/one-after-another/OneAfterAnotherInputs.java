package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OneAfterAnotherInputs {

    private OneAfterAnotherInputs() {}

    static List<Object[]> phases() {
        return List.of(args(vector(1, 3), 0.6, 6), args(vector(2, 4), 0.2, 3), args(vector(3, 2), 0.9, 0), args(vector(4, 1), 0.9, 2));
    }
}
