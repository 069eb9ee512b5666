package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class AdaptiveStepsInputs {

    private AdaptiveStepsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.0, 1.5, 2.1),
                args(0.1, 0.5, 3.0),
                args(1.0, 1.0, 0.0));
    }
}
