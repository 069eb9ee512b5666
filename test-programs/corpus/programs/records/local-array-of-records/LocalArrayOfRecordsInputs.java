package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LocalArrayOfRecordsInputs {

    private LocalArrayOfRecordsInputs() {}

    static List<Object[]> slopes() {
        return List.of(
                args(vector(21, 6), vector(22, 6)),
                args(new double[] {3, 2, 1}, new double[] {1, 0.5, 2}),
                args(new double[] {0.5, 2}, new double[] {1, -1}),
                args(new double[] {1.5}, new double[] {2}),
                args(new double[0], new double[0]));
    }
}
