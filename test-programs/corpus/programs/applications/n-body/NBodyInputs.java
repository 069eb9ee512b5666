package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NBodyInputs {

    private NBodyInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(matrix(1, 3, 2, -2, 2), matrix(2, 3, 2), vector(3, 3, 0.5, 1.5), 0.05, 4),
                args(matrix(4, 1, 2), matrix(5, 1, 2), vector(6, 1, 0.5, 1.5), 0.1, 1),
                args(new double[0][], new double[0][], new double[0], 0.1, 2));
    }
}
