package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InLoopsAndBranchesInputs {

    private InLoopsAndBranchesInputs() {}

    static List<Object[]> total() {
        return List.of(
                args(vector(81, 6), 0.6, 3),
                args(new double[0], 0.3, 2),
                args(vector(82, 3), -0.8, 0),
                args(new double[] {-0.9, 0.9, -0.1}, 1.2, 4));
    }
}
