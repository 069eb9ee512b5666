package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BlackScholesInputs {

    private BlackScholesInputs() {}

    static List<Object[]> call() {
        return List.of(
                args(100.0, 95.0, 0.03, 0.2, 0.5),
                args(80.0, 120.0, 0.01, 0.4, 2.0));
    }
}
