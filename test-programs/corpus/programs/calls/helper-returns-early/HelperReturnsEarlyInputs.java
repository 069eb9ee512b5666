package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class HelperReturnsEarlyInputs {

    private HelperReturnsEarlyInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, 0.25, -0.5, 0.75, 0.9, 0.3}, 3.0),
                args(new double[] {0.1, 0.2, 0.0}, 9.0),
                args(new double[0], 1.0));
    }
}
