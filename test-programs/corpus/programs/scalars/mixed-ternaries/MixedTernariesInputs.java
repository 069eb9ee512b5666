package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MixedTernariesInputs {

    private MixedTernariesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.6, 0.25f, 2, 'q', true),
                args(0.6, 0.25f, 2, 'q', false),
                args(-0.6, 0.75f, -2, 'q', true),
                args(-0.6, 0.75f, -2, 'q', false));
    }
}
