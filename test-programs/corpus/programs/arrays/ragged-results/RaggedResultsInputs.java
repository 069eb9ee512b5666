package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RaggedResultsInputs {

    private RaggedResultsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), 4),
                args(vector(2, 2), 1),
                args(vector(3, 5), 0));
    }
}
