package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GeometricSeriesInputs {

    private GeometricSeriesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, vector(26, 5)),
                args(0.0, vector(27, 3)),
                args(1.0, vector(28, 1)));
    }
}
