package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class TravelTimesInputs {

    private TravelTimesInputs() {}

    static List<Object[]> travel() {
        return List.of(
                args(matrix(1, 4, 4, 0.5, 2), 0, 0, 2),
                args(matrix(1, 1, 1, 0.5, 2), 0, 0, 1),
                args(matrix(2, 3, 5, 0.5, 2), 1, 2, 1));
    }
}
