package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CongruentialBranchesInputs {

    private CongruentialBranchesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5, 42L, 12),
                args(1.0, -0.5, -7L, 1),
                args(1.0, -0.5, 0L, 0));
    }
}
