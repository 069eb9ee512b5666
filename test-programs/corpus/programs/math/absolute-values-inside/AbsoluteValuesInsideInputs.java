package programs.math;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class AbsoluteValuesInsideInputs {

    private AbsoluteValuesInsideInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 8), 0.1),
                args(new double[] {-0.75}, 0.3),
                args(new double[0], 0.1));
    }
}
