package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class HeatEquationInputs {

    private HeatEquationInputs() {}

    static List<Object[]> misfit() {
        return List.of(
                args(matrix(1, 4, 3), matrix(2, 4, 3, 0.5, 1), matrix(3, 4, 3), 3),
                args(matrix(4, 1, 1), matrix(5, 1, 1, 0.5, 1), matrix(6, 1, 1), 1),
                args(matrix(7, 2, 2), matrix(8, 2, 2, 0.5, 1), matrix(9, 2, 2), 0));
    }
}
