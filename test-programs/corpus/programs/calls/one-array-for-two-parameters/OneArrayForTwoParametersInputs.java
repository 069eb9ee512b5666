package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OneArrayForTwoParametersInputs {

    private OneArrayForTwoParametersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(4, 4), vector(5, 4)),
                args(vector(6, 1), vector(7, 1)),
                args(new double[0], new double[0]));
    }
}
