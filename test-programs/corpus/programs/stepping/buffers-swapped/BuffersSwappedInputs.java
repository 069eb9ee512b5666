package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BuffersSwappedInputs {

    private BuffersSwappedInputs() {}

    static List<Object[]> displacement() {
        return List.of(
                args(vector(1, 5), 0.2, 4),
                args(vector(2, 3), 0.2, 1),
                args(vector(3, 4), 0.2, 0),
                args(vector(4, 1), 0.2, 3));
    }
}
