package programs.scalars;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;

import java.util.List;

final class FloatRoundingInputs {

    private FloatRoundingInputs() {}

    static List<Object[]> strict() {
        return List.of(
                args(0.3f, floats(1, 4)),
                args(0.7f, new float[0]));
    }

    static List<Object[]> floatResult() {
        return List.of(
                args(0.3f, 0.7),
                args(-2.3f, 0.1));
    }
}
