package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ThomasSolverInputs {

    private ThomasSolverInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(41, 5), vector(42, 5, 3, 4), vector(43, 5), vector(44, 5)),
                args(vector(45, 1), vector(46, 1, 3, 4), vector(47, 1), vector(48, 1)),
                args(new double[0], new double[0], new double[0], new double[0]));
    }
}
