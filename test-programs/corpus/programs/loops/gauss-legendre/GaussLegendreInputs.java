package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class GaussLegendreInputs {

    private GaussLegendreInputs() {}

    static List<Object[]> integral() {
        return List.of(
                args(0.0, 1.0, 2.0),
                args(-1.0, 3.0, 0.5));
    }
}
