package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.ragged;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LibraryCopiesInputs {

    private LibraryCopiesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), matrix(2, 2, 2)),
                args(vector(3, 5), ragged(4, 1, 3, 2)));
    }
}
