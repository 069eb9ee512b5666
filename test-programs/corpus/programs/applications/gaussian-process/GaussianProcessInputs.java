package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GaussianProcessInputs {

    private GaussianProcessInputs() {}

    static List<Object[]> logLikelihood() {
        return List.of(
                args(new double[] {0.0, 0.5, 1.25, 2.0, 3.5}, vector(1, 5), 0.1, -1.5),
                args(new double[] {0.5}, vector(2, 1), 0.5, -1.0),
                args(new double[0], new double[0], 0.5, -1.0));
    }
}
