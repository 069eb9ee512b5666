package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InputAsAccumulatorInputs {

    private InputAsAccumulatorInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(26, 3), vector(27, 4)),
                args(vector(28, 1), vector(29, 1)),
                args(new double[0], vector(30, 2)),
                args(vector(31, 2), new double[0]));
    }
}
