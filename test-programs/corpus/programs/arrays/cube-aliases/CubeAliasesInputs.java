package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CubeAliasesInputs {

    private CubeAliasesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 2), matrix(2, 3, 2)),
                args(vector(3, 1), matrix(4, 1, 1)));
    }
}
