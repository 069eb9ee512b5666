package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RunningMaximumInputs {

    private RunningMaximumInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(47, 6)),
                args(new double[] {0.3, 0.9, 0.5, 0.2}),
                args(vector(48, 1)));
    }
}
