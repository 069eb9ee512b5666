package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class EndlessForInputs {

    private EndlessForInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(2.0, new double[] {0.5, 0.25, -1.0, 3.0}),
                args(0.5, new double[] {-0.5}),
                args(-3.5, new double[0]),
                args(1.5, vector(21, 4, 0.1, 1)));
    }
}
