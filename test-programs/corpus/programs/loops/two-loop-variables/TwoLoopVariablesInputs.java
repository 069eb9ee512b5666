package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TwoLoopVariablesInputs {

    private TwoLoopVariablesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(10, 6)),
                args(vector(11, 5)),
                args(vector(12, 1)),
                args(new double[0]));
    }
}
