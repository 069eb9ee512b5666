package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CubeInLoopsInputs {

    private CubeInLoopsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), 4),
                args(vector(2, 1), 1),
                args(vector(3, 2), 0));
    }
}
