package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TransposeInPlaceInputs {

    private TransposeInPlaceInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(28, 4, 4), vector(29, 4)),
                args(matrix(30, 1, 1), vector(31, 1)),
                args(new double[0][0], new double[0]));
    }
}
