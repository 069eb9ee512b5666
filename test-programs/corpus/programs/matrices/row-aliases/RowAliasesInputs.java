package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class RowAliasesInputs {

    private RowAliasesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(18, 3, 3), 0.5),
                args(matrix(19, 1, 2), -1.5),
                args(new double[2][0], 1.0));
    }
}
