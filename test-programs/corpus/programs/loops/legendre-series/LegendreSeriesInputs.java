package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LegendreSeriesInputs {

    private LegendreSeriesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(15, 8), 0.3),
                args(vector(16, 1), 0.9),
                args(new double[0], 0.5));
    }
}
