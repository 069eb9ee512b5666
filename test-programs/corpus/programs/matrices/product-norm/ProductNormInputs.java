package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class ProductNormInputs {

    private ProductNormInputs() {}

    static List<Object[]> norm() {
        return List.of(
                args(matrix(1, 3, 4), matrix(2, 4, 2)),
                args(matrix(3, 1, 1), matrix(4, 1, 1)),
                args(matrix(5, 2, 5), matrix(6, 5, 3)));
    }
}
