package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RootsInputs {

    private RootsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5),
                args(-2.0, -0.25),
                args(0.0, 3.0));
    }
}
