package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class PredatorPreyInputs {

    private PredatorPreyInputs() {}

    static List<Object[]> misfit() {
        return List.of(
                args(new double[] {1.1, 0.4, 0.1, 0.4}, 2.0, 1.0, matrix(1, 6, 2, 0.5, 3)),
                args(new double[] {1.1, 0.4, 0.1, 0.4}, 0.5, 3.0, matrix(2, 1, 2, 0.5, 3)),
                args(new double[] {1.1, 0.4, 0.1, 0.4}, 2.0, 1.0, new double[0][]));
    }
}
