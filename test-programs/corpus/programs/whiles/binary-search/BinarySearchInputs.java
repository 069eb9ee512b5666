package programs.whiles;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BinarySearchInputs {

    private BinarySearchInputs() {}

    static List<Object[]> interpolate() {
        return List.of(
                args(new double[] {0, 0.5, 1.25, 2, 3, 5}, vector(5, 6), 2.5),
                args(new double[] {0, 0.5, 1.25, 2, 3, 5}, vector(6, 6), 0.25),
                args(new double[] {0, 1}, vector(7, 2), 0.75));
    }
}
