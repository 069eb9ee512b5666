package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ReadAfterOverwriteInputs {

    private ReadAfterOverwriteInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 6)),
                args(vector(2, 2)),
                args(vector(3, 1)),
                args(new double[0]));
    }
}
