package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InnerContinueInputs {

    private InnerContinueInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(17, 7), vector(18, 5)),
                args(new double[] {2.0, 0.5, 0.7}, new double[] {0.5, 0.9}),
                args(new double[0], vector(19, 2)),
                args(vector(20, 3), new double[0]));
    }
}
