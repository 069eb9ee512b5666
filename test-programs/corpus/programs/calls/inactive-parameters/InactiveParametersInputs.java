package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InactiveParametersInputs {

    private InactiveParametersInputs() {}

    static List<Object[]> target() {
        return List.of(args(vector(1, 3), vector(2, 3), 0.3), args(new double[0], new double[0], 1.0));
    }
}
