package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NetworkInputs {

    private NetworkInputs() {}

    static List<Object[]> loss() {
        Network small = new Network(matrix(1, 3, 2), vector(2, 3), vector(3, 3), 1.5);
        Network none = new Network(new double[0][], new double[0], new double[0], 1);
        return List.of(
                args(small, matrix(4, 5, 2), vector(5, 5)),
                args(small, new double[0][], new double[0]),
                args(none, matrix(4, 2, 2), vector(5, 2)));
    }

    static List<Object[]> input() {
        Network small = new Network(matrix(1, 3, 2), vector(2, 3), vector(3, 3), 1.5);
        return List.of(args(small, vector(6, 2)), args(small, new double[] {0, 0}));
    }
}
