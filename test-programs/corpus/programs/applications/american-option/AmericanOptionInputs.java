package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class AmericanOptionInputs {

    private AmericanOptionInputs() {}

    static List<Object[]> american() {
        return List.of(
                args(100.0, 105.0, 0.05, 0.2, 1.0, 12, true),
                args(100.0, 95.0, 0.01, 0.35, 0.5, 7, false),
                args(100.0, 100.5, 0.05, 0.2, 1.0, 1, true));
    }
}
