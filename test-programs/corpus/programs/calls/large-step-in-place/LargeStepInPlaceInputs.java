package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LargeStepInPlaceInputs {

    private LargeStepInPlaceInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(vector(42, 4), 0.7, 3),
                args(vector(43, 1), -0.4, 0),
                args(new double[0], 0.9, 2));
    }
}
