package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class IndexArithmeticInputs {

    private IndexArithmeticInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(13, 12), vector(14, 3), 4, 3, 1),
                args(vector(15, 9), vector(16, 3), 3, 3, 0),
                args(new double[0], new double[0], 0, 0, 2));
    }
}
