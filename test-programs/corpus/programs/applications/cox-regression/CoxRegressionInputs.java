package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CoxRegressionInputs {

    private CoxRegressionInputs() {}

    static List<Object[]> partialLikelihood() {
        return List.of(
                args(vector(1, 3), matrix(2, 6, 3), vector(3, 6, 0, 5), new boolean[] {
                    true, false, true, true, false, true
                }),
                args(vector(1, 3), new double[0][], new double[0], new boolean[0]),
                args(new double[0], matrix(2, 2, 0), vector(3, 2), new boolean[] {true, true}));
    }
}
