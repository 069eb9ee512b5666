package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RowsMovedWithLibraryInputs {

    private RowsMovedWithLibraryInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(1, 3, 2), vector(2, 2)),
                args(matrix(3, 2, 1), vector(4, 1)));
    }
}
