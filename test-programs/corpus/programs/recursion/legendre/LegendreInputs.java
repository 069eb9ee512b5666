package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LegendreInputs {

    private LegendreInputs() {}

    static List<Object[]> legendre() {
        return List.of(
                args(0.4, 0),
                args(0.4, 1),
                args(-0.3, 2),
                args(0.8, 6));
    }
}
