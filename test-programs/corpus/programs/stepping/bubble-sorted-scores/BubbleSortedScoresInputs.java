package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BubbleSortedScoresInputs {

    private BubbleSortedScoresInputs() {}

    static List<Object[]> ranked() {
        return List.of(
                args(new double[] {0.9, -0.4, 1.7, 0.2, -1.1}, vector(1, 5)),
                args(new double[] {0.3}, vector(2, 1)),
                args(new double[] {0.1, 0.5}, vector(3, 2)),
                args(new double[0], new double[0]));
    }
}
