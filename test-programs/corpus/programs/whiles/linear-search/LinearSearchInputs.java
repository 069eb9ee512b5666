package programs.whiles;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LinearSearchInputs {

    private LinearSearchInputs() {}

    static List<Object[]> interpolate() {
        return List.of(
                args(new double[] {0, 1, 2.5, 3}, vector(3, 4), 2.75),
                args(new double[] {0, 1, 2.5, 3}, vector(3, 4), 1.5),
                args(new double[] {0, 1}, vector(4, 2), -0.5));
    }
}
