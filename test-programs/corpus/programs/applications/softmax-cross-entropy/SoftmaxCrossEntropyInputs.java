package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.indices;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class SoftmaxCrossEntropyInputs {

    private SoftmaxCrossEntropyInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(matrix(1, 3, 2), matrix(2, 6, 2), indices(3, 6, 3), 0.01),
                args(matrix(3, 1, 1), matrix(4, 1, 1), new int[] {0}, 0.5),
                args(matrix(5, 2, 2), new double[0][], new int[0], 0.1));
    }
}
