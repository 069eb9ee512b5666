package programs.branches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LabelsEverywhereInputs {

    private LabelsEverywhereInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), 3),
                args(new double[] {0.2, 0.95, 0.1}, 2),
                args(new double[] {0.2, -0.95, 0.1}, 2),
                args(new double[] {0.7, -0.6, 0.8, 0.3}, 4),
                args(new double[] {0.7}, 0));
    }
}
