package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LeveragedGarchInputs {

    private LeveragedGarchInputs() {}

    static List<Object[]> logLikelihood() {
        return List.of(
                args(new LeveragedGarch.Parameters(0.1, 0.1, 0.05, 0.7), vector(1, 12)),
                args(new LeveragedGarch.Parameters(0.2, 0.3, 0.1, 0.7), vector(2, 6)),
                args(new LeveragedGarch.Parameters(0.1, 0.1, 0.05, 0.7), new double[0]));
    }
}
