package programs.names;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ClashingNamesInputs {

    private ClashingNamesInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(0.4, vector(1, 3), vector(2, 3), 0.8, vector(3, 3), 0.2),
                args(0.4, new double[0], vector(2, 3), 0.8, new double[0], 0.2));
    }
}
