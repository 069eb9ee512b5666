package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class QuaternionRotationInputs {

    private QuaternionRotationInputs() {}

    static List<Object[]> misfit() {
        return List.of(
                args(new QuaternionRotation(1, 0.2, -0.3, 0.1), vector(1, 3), vector(2, 3)),
                args(new QuaternionRotation(0.5, 0.5, 0.5, 0.5), vector(3, 3), vector(4, 3)),
                args(new QuaternionRotation(0, 0, 2, 0), new double[] {1, 2, 3}, new double[] {0, 0, 1}));
    }
}
