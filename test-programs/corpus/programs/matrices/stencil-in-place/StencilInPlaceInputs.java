package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class StencilInPlaceInputs {

    private StencilInPlaceInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(22, 5, 4), 0.8, 3),
                args(matrix(23, 3, 3), 0.5, 1),
                args(matrix(24, 2, 2), 0.5, 2),
                args(new double[0][0], 0.5, 2));
    }
}
