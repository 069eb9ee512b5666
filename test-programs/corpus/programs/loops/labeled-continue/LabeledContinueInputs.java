package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class LabeledContinueInputs {

    private LabeledContinueInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(1, 5, 3), 0.8),
                args(new double[][] {{-0.75, 0.5, -1.5}, {0.25, 0.9, 2.0}, {0.1}}, 0.6),
                args(new double[0][0], 1.0));
    }
}
