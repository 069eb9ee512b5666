package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ArraysReturnedInputs {

    private ArraysReturnedInputs() {}

    static List<Object[]> product() {
        return List.of(
                args(vector(101, 7), vector(102, 7), 0.7),
                args(new double[0], new double[0], 1.5),
                args(vector(103, 1), vector(104, 1), 0.5),
                args(vector(105, 4), vector(106, 4), -0.4));
    }

    static List<Object[]> triangle() {
        return List.of(args(0.7, 1.1, 5), args(0.3, 0.4, 0), args(-0.8, 0.6, 2));
    }

    static List<Object[]> power() {
        return List.of(args(matrix(107, 3, 3), 5), args(matrix(108, 2, 2), 1), args(matrix(109, 1, 1), 6), args(new double[0][], 2));
    }
}
