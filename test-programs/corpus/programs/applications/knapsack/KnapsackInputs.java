package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class KnapsackInputs {

    private KnapsackInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(vector(1, 6, 0, 2), new int[] {1, 2, 3, 2, 1, 4}, 6, 0.1),
                args(new double[0], new int[0], 3, 0.1));
    }
}
