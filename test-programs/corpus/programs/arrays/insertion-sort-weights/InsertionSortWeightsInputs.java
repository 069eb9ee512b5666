package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InsertionSortWeightsInputs {

    private InsertionSortWeightsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(41, 7), vector(42, 7)),
                args(new double[] {0.5, 0.25, -0.75}, vector(42, 3)),
                args(vector(43, 1), vector(44, 1)),
                args(new double[0], new double[0]));
    }
}
