package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BacktrackingInputs {

    private BacktrackingInputs() {}

    static List<Object[]> permanent() {
        return List.of(
                args((Object) matrix(51, 4, 4)),
                args((Object) new double[0][]),
                args((Object) new double[][] {{0.5, 0}, {0.25, -1.5}}),
                args((Object) matrix(52, 1, 1)));
    }

    static List<Object[]> softestPath() {
        return List.of(
                args(matrix(53, 3, 3), vector(54, 3)),
                args(matrix(55, 2, 4), vector(56, 4)),
                args(new double[0][], vector(57, 2)));
    }
}
