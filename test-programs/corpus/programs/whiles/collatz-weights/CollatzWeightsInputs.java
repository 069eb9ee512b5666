package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CollatzWeightsInputs {

    private CollatzWeightsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 0.7, 6),
                args(0.5, 0.7, 27),
                args(0.5, 0.7, 1));
    }
}
