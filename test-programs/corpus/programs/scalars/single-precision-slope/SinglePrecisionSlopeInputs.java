package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SinglePrecisionSlopeInputs {

    static List<Object[]> drag() {
        return List.of(args(1.5f, 1), args(-0.3f, 2), args(0f, 0));
    }
}
