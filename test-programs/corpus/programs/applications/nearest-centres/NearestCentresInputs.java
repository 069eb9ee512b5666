package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class NearestCentresInputs {

    private NearestCentresInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(matrix(1, 7, 3), matrix(2, 3, 3)),
                args(matrix(3, 1, 1), matrix(4, 1, 1)),
                args(new double[0][], matrix(5, 2, 2)));
    }
}
