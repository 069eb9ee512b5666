package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MatricesReturnedInputs {

    private MatricesReturnedInputs() {}

    static List<Object[]> f() {
        return List.of(args(vector(1, 5), 0.3), args(new double[0], 0.3), args(vector(1, 1), 0.3));
    }

    static List<Object[]> g() {
        return List.of(args(matrix(1, 4, 4), matrix(2, 4, 4)), args(matrix(1, 1, 1), matrix(2, 1, 1)));
    }
}
