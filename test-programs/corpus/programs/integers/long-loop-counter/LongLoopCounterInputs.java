package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LongLoopCounterInputs {

    private LongLoopCounterInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 4_000_000_000L, 4_000_000_010L, 3L),
                args(0.5, -5L, -4L, 1L),
                args(0.5, 0L, 0L, 1L));
    }
}
