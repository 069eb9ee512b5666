package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RowsAsArgumentsInputs {

    private RowsAsArgumentsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(13, 3, 4), vector(14, 4)),
                args(matrix(15, 1, 1), vector(16, 1)),
                args(new double[2][0], new double[0]),
                args(new double[0][], new double[0]));
    }
}
