package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ParametersOverwrittenInputs {

    private ParametersOverwrittenInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, vector(10, 3)),
                args(-1.5, vector(11, 1)));
    }
}
