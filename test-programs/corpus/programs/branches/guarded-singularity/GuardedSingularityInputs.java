package programs.branches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GuardedSingularityInputs {

    private GuardedSingularityInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, 0.0, 2.0, -1.0}, vector(8, 4)),
                args(new double[] {-0.5}, vector(9, 1)),
                args(new double[0], new double[0]));
    }
}
