package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class CubesKeptInputs {

    private CubesKeptInputs() {}

    static List<Object[]> f() {
        return List.of(args(matrix(1, 4, 2), 5), args(matrix(1, 1, 2), 1), args(matrix(1, 1, 2), 0));
    }

    static List<Object[]> g() {
        return List.of(args(matrix(1, 4, 2), 5), args(matrix(1, 1, 2), 1), args(matrix(1, 1, 2), 0));
    }

    static List<Object[]> h() {
        return List.of(args(matrix(1, 1, 2), 3), args(matrix(1, 1, 2), 0));
    }
}
