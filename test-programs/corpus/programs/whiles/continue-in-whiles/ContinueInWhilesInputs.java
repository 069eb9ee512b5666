package programs.whiles;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ContinueInWhilesInputs {

    private ContinueInWhilesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 6), 1.5),
                args(vector(2, 5), 2.9),
                args(new double[0], 0.5));
    }
}
