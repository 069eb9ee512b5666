package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ShadowedBlocksInputs {

    private ShadowedBlocksInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.7, 4),
                args(-1.3, 1),
                args(0.4, 0));
    }
}
