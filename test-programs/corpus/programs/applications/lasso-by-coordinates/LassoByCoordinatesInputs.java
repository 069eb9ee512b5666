package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LassoByCoordinatesInputs {

    private LassoByCoordinatesInputs() {}

    static List<Object[]> norm() {
        return List.of(
                args(matrix(1, 6, 3), vector(2, 6), 0.4),
                args(matrix(3, 5, 2), vector(4, 5), 0.1),
                args(new double[][] {{0.5}}, new double[] {0.75}, 0.5));
    }
}
