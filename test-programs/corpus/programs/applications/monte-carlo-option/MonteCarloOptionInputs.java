package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MonteCarloOptionInputs {

    private MonteCarloOptionInputs() {}

    static List<Object[]> price() {
        return List.of(
                args(100.0, 0.2, 0.05, 100.0, 10, 42L),
                args(100.0, 0.3, 0.02, 90.0, 1, 7L));
    }
}
