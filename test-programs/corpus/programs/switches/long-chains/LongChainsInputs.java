package programs.switches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LongChainsInputs {

    private LongChainsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), new int[] {0, 1, 2, 3, 4, 0, 2, 7}, 0.7),
                args(vector(2, 1), new int[] {4, 2, 1}, 0.7),
                args(new double[0], new int[] {1}, 0.7),
                args(vector(2, 2), new int[0], 0.7));
    }
}
