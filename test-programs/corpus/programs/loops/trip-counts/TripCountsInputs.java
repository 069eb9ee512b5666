package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class TripCountsInputs {

    private TripCountsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 0.25, 4, 6),
                args(0.5, 0.25, 6, 0),
                args(0.5, 0.25, 1, 1),
                args(0.5, 0.25, 0, 3));
    }
}
