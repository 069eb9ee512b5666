package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class MatrixPowerTraceInputs {

    private MatrixPowerTraceInputs() {}

    static List<Object[]> trace() {
        return List.of(
                args(matrix(25, 3, 3), 4),
                args(matrix(26, 2, 2), 1),
                args(matrix(27, 2, 2), 0),
                args(new double[0][0], 3));
    }
}
