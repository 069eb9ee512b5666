package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class KalmanFilterInputs {

    private KalmanFilterInputs() {}

    static List<Object[]> logLikelihood() {
        return List.of(
                args(vector(1, 10), -1.0, -0.5, 0.1),
                args(vector(2, 1), 0.5, 0.5, -1.0),
                args(new double[0], 0.0, 0.0, 0.0));
    }
}
