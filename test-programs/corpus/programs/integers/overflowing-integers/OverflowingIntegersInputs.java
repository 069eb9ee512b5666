package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class OverflowingIntegersInputs {

    private OverflowingIntegersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1, 3_000_000_000L),
                args(0.5, 0, 5L),
                args(0.5, 100_000, 1_717_986_918L));
    }
}
