package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class PartitionedRowsInputs {

    private PartitionedRowsInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(matrix(1, 6, 2), new double[] {0, 1.2}),
                args(matrix(2, 1, 2), new double[] {0, 1.2}),
                args(matrix(3, 5, 3), new double[] {0.2, 0.7}),
                args(new double[][] {{0.5, 1}, {-0.2, 3}, {0.6, 2}, {0.7, 3}}, new double[] {0, 1.2}),
                args(new double[0][], new double[] {0, 1}));
    }
}
