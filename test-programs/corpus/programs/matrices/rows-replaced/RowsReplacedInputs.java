package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RowsReplacedInputs {

    private RowsReplacedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(49, 4, 3), vector(50, 3)),
                args(matrix(51, 1, 2), vector(52, 2)),
                args(new double[0][], new double[0]));
    }
}
