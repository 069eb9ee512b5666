package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OverwrittenLoopVariableInputs {

    private OverwrittenLoopVariableInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(8, 12), 0.5),
                args(vector(9, 7), 1.5),
                args(new double[] {-0.9}, 1.0),
                args(new double[0], 2.0));
    }
}
