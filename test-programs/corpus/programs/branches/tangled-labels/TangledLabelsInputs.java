package programs.branches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TangledLabelsInputs {

    private TangledLabelsInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(vector(1, 4), 2, 1),
                args(vector(2, 3), 3, 1),
                args(vector(3, 5), 4, 0),
                args(vector(4, 2), 1, 5),
                args(new double[] {0.9}, 3, 1),
                args(new double[] {-0.9, -0.2, -0.3}, 3, -1),
                args(new double[] {1.1, 1.7, -0.5}, 4, -1),
                args(new double[] {-1.1, -0.7, 0.6, 0.5}, 1, 0));
    }
}
