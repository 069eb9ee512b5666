package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MixedOperandsInputs {

    private MixedOperandsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 7, 3L, 0.1f),
                args(-0.25, -5, 9_000_000_000L, 2.5f),
                args(3.0, 0, -2L, -0.3f));
    }
}
