package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class AdaptiveFilterInputs {

    private AdaptiveFilterInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(vector(1, 4), vector(2, 12), 0.1, 1),
                args(vector(1, 3), vector(2, 12), 0.1, 3),
                args(vector(1, 1), new double[0], 0.1, 1));
    }
}
