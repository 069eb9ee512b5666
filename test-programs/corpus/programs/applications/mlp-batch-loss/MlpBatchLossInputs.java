package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MlpBatchLossInputs {

    private MlpBatchLossInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(matrix(1, 4, 2), vector(2, 4), matrix(3, 3, 4), vector(4, 3), vector(5, 3), 0.1, matrix(6, 5, 2), vector(7, 5)),
                args(matrix(1, 1, 1), vector(2, 1), matrix(3, 1, 1), vector(4, 1), vector(5, 1), 0.1, matrix(6, 1, 1), vector(7, 1)),
                args(matrix(1, 2, 2), vector(2, 2), matrix(3, 2, 2), vector(4, 2), vector(5, 2), 0.1, new double[0][2], new double[0]));
    }
}
