package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LogisticRegressionInputs {

    private LogisticRegressionInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(vector(1, 3), vector(2, 30), new double[] {0, 1, 1, 0, 1, 0, 0, 1, 0, 1}),
                args(new double[] {-95}, new double[] {1, 0.5}, new double[] {1, 0}),
                args(new double[0], new double[0], new double[] {1, 0}),
                args(vector(3, 2), new double[0], new double[0]));
    }
}
