package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.ragged;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RowsFromHelpersInputs {

    private RowsFromHelpersInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(matrix(1, 3, 2), vector(2, 3), 0.7, 4),
                args(matrix(1, 1, 2), vector(2, 1), 0.7, 1),
                args(matrix(1, 2, 2), vector(2, 1), 0.7, 0),
                args(ragged(1, 3, 1, 2), vector(2, 2), -0.7, 7));
    }
}
