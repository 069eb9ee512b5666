package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PrefixSumsInputs {

    private PrefixSumsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(4, 5)),
                args(vector(5, 1)),
                args(new double[0]));
    }
}
