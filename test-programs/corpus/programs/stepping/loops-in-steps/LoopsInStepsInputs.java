package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LoopsInStepsInputs {

    private LoopsInStepsInputs() {}

    static List<Object[]> settled() {
        return List.of(
                args(vector(1, 3), matrix(2, 3, 3), 0.3, 7),
                args(vector(3, 4, -3, 3), matrix(4, 4, 4), 0.2, 5),
                args(vector(5, 2, 1, 2), matrix(6, 2, 2), 0.9, 9),
                args(vector(7, 1), matrix(8, 1, 1), 0.5, 3),
                args(vector(9, 3), matrix(10, 3, 3), 0.3, 0));
    }
}
