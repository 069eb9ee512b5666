package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class HiddenMarkovModelInputs {

    private HiddenMarkovModelInputs() {}

    static List<Object[]> logLikelihood() {
        return List.of(
                args(matrix(1, 3, 3), matrix(2, 3, 2), new int[] {0, 1, 1, 0, 1}),
                args(matrix(3, 1, 1), matrix(4, 1, 4), new int[] {3}),
                args(matrix(5, 2, 2), matrix(6, 2, 2), new int[0]));
    }
}
