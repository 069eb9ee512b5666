package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class PlanesSwappedInputs {

    private PlanesSwappedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(1, 3, 2), new double[][][] {matrix(2, 2, 1), matrix(3, 1, 2)}, new int[] {2, 0, 1}),
                args(matrix(4, 2, 3), new double[][][] {matrix(5, 1, 1)}, new int[0]));
    }
}
