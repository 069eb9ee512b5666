package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CircularBufferInputs {

    private CircularBufferInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(32, 9), 0.6, 4),
                args(vector(33, 5), -0.4, 1),
                args(new double[0], 0.5, 2));
    }
}
