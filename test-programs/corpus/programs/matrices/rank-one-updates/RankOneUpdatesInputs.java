package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class RankOneUpdatesInputs {

    private RankOneUpdatesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(34, 3, 3), matrix(35, 4, 3), 0.5),
                args(matrix(36, 1, 1), matrix(37, 1, 1), -0.5),
                args(matrix(38, 2, 2), new double[0][], 2.0));
    }
}
