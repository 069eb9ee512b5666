package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PermutationTablesInputs {

    private PermutationTablesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(7, 3), matrix(8, 3, 3), new int[][] {{0, 1, 2}, {2, 0, 1}, {1, 0, 2}}),
                args(vector(9, 1), matrix(10, 1, 1), new int[][] {{0}}),
                args(new double[0], new double[0][], new int[0][]));
    }
}
