package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BinaryPowersInputs {

    private BinaryPowersInputs() {}

    static List<Object[]> power() {
        return List.of(
                args(1.1, 13),
                args(-0.8, 1),
                args(1.5, -6),
                args(2.0, 0));
    }
}
