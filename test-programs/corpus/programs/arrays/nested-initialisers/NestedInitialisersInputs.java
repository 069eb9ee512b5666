package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NestedInitialisersInputs {

    private NestedInitialisersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.4, 0.9, vector(1, 3)),
                args(-1.4, 0.2, vector(2, 1)));
    }
}
