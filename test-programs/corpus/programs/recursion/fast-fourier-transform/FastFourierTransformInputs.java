package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class FastFourierTransformInputs {

    private FastFourierTransformInputs() {}

    static List<Object[]> highPower() {
        return List.of(
                args(vector(11, 8), vector(12, 8)),
                args(vector(13, 1), vector(14, 1)),
                args(new double[0], new double[0]),
                args(vector(15, 2), vector(16, 2)));
    }
}
