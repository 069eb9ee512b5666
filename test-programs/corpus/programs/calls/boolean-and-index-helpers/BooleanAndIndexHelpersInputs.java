package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BooleanAndIndexHelpersInputs {

    private BooleanAndIndexHelpersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(12, 7), 0.3),
                args(new double[] {0.7, 0.9, -0.6, 0.1}, 0.2),
                args(new double[] {0.6}, 0.1));
    }
}
