package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class DelayLineInputs {

    private DelayLineInputs() {}

    static List<Object[]> loudness() {
        return List.of(
                args(vector(1, 9), 0.6, 3),
                args(vector(2, 4), 0.6, 1),
                args(vector(3, 1), 0.6, 2),
                args(new double[0], 0.6, 2));
    }
}
