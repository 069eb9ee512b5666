package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RecurrentCellInputs {

    private RecurrentCellInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(matrix(1, 2, 3), matrix(2, 2, 3), vector(3, 2), vector(4, 4)),
                args(matrix(5, 1, 2), matrix(6, 1, 2), vector(7, 1), vector(8, 1)),
                args(matrix(9, 2, 3), matrix(10, 2, 3), vector(11, 2), new double[0]));
    }
}
