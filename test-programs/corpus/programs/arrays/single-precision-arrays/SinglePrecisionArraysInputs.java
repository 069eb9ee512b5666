package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;

import java.util.List;

final class SinglePrecisionArraysInputs {

    private SinglePrecisionArraysInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(floats(1, 4), floats(2, 4), 0.5f),
                args(floats(3, 1), floats(4, 1), -1.0f),
                args(new float[0], new float[0], 2.0f));
    }
}
