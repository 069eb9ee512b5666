package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ScratchReusedInputs {

    private ScratchReusedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(4, 4, 3), vector(22, 3)),
                args(matrix(5, 1, 1), vector(23, 1)),
                args(new double[2][0], new double[0]));
    }
}
