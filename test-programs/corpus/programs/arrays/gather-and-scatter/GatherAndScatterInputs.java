package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.indices;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GatherAndScatterInputs {

    private GatherAndScatterInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(34, 4), vector(35, 7), indices(1, 7, 4), indices(2, 7, 4)),
                args(vector(36, 1), vector(37, 3), new int[] {0, 0, 0}, new int[] {0, 0, 0}),
                args(vector(38, 2), new double[0], new int[0], new int[0]));
    }
}
