package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class DivisionAndRemainderInputs {

    private DivisionAndRemainderInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(3, 5), 2),
                args(vector(4, 1), -3),
                args(new double[0], 1));
    }
}
