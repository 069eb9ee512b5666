package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NestedAndVarargsInputs {

    private NestedAndVarargsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.4, vector(1, 3)),
                args(-0.4, new double[0]));
    }
}
