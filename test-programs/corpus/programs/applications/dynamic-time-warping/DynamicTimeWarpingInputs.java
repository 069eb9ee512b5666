package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class DynamicTimeWarpingInputs {

    private DynamicTimeWarpingInputs() {}

    static List<Object[]> distance() {
        return List.of(args(vector(1, 5), vector(2, 4), 0.6), args(vector(3, 1), vector(4, 3), 1.5));
    }
}
