package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LabeledBreakInputs {

    private LabeledBreakInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(5, 8), 0.3),
                args(vector(6, 8), 9.0),
                args(new double[] {1.0, 2.0, 3.0}, 4.0),
                args(new double[0], 1.0));
    }
}
