package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SinglePrecisionInputs {

    private SinglePrecisionInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(1.5f, 2.25f),
                args(0.1f, 0.7f),
                args(-2.0f, 9.0f));
    }
}
