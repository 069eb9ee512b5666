package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GarchLikelihoodInputs {

    private GarchLikelihoodInputs() {}

    static List<Object[]> likelihood() {
        return List.of(
                args(0.02, 0.1, 0.7, vector(1, 12)),
                args(0.001, 0.1, 0.7, vector(2, 3, -0.1, 0.1)),
                args(0.01, 0.1, 0.8, new double[0]));
    }
}
