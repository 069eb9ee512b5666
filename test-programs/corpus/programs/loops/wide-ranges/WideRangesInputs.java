package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class WideRangesInputs {

    private WideRangesInputs() {}

    static List<Object[]> fixed() {
        return List.of(args(0.3), args(-1.1));
    }

    static List<Object[]> upwards() {
        return List.of(
                args(0.7, -2_000_000_000, 1_000_000_000),
                args(0.7, 5, 1_000_000_004),
                args(-0.4, 10, -2_000_000_000));
    }

    static List<Object[]> downwards() {
        return List.of(
                args(0.7, 1_900_000_000, -1_500_000_000),
                args(1.2, 2_000_000_000, 1_000_000_005),
                args(-0.4, -2_000_000_000, 7));
    }
}
