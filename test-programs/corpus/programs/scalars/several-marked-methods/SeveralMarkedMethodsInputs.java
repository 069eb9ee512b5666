package programs.scalars;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SeveralMarkedMethodsInputs {

    private SeveralMarkedMethodsInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(0.3),
                args(-2.0));
    }

    static List<Object[]> weightedLoss() {
        return List.of(
                args(vector(3, 4), 1.5),
                args(new double[0], 0.5));
    }

    static List<Object[]> outOfOrder() {
        return List.of(
                args(1.5, -0.5),
                args(0.0, 2.0));
    }
}
