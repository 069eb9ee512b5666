package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LibraryRejectsInputs {

    private LibraryRejectsInputs() {}

    static List<Object[]> guarded() {
        return List.of(
                args(vector(1, 4), 1, 3),
                args(vector(2, 4), 2, 6),
                args(vector(3, 4), 4, 4),
                args(vector(4, 4), 3, 1),
                args(vector(5, 4), -1, 1),
                args(vector(5, 4), 7, 9));
    }
}
