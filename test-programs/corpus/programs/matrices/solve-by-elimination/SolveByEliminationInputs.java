package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SolveByEliminationInputs {

    private SolveByEliminationInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[][] {{0.1, 2, 0.5}, {1.5, 0.25, 0.5}, {0.5, 0.75, -1}}, vector(14, 3), vector(15, 3)),
                args(new double[][] {{2.5}}, vector(16, 1), vector(17, 1)),
                args(new double[0][0], new double[0], new double[0]));
    }
}
