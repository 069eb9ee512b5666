package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RelaxedUntilStillInputs {

    private RelaxedUntilStillInputs() {}

    static List<Object[]> sag() {
        return List.of(
                args(vector(1, 6), vector(2, 6, 0.05, 0.1), 100.0),
                args(vector(1, 6), vector(2, 6, 0.3, 0.4), 1.5),
                args(vector(3, 2), vector(4, 2), 1.5),
                args(new double[] {4, 0, 0, 0, -3, 0, 5}, vector(5, 7, 0, 0.01), 9.0),
                args(new double[0], new double[0], 1.0));
    }
}
