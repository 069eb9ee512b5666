package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OverlappingMovesInputs {

    private OverlappingMovesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 5), vector(2, 3)),
                args(vector(3, 3), vector(4, 7)),
                args(vector(5, 4), new double[0]));
    }
}
