package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TimeWarpingInputs {

    private TimeWarpingInputs() {}

    static List<Object[]> distance() {
        return List.of(
                args(vector(1, 6), vector(2, 5)),
                args(vector(3, 1), vector(4, 3)),
                args(new double[0], new double[0]));
    }
}
