package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class FallThroughWeekdaysInputs {

    private FallThroughWeekdaysInputs() {}

    static List<Object[]> wage() {
        return List.of(
                args(1, 20.0, 8.0),
                args(6, 21.0, 7.5),
                args(7, 22.0, 3.0),
                args(8, 23.0, 2.0),
                args(9, 24.0, 1.0),
                args(-3, 25.0, 0.0));
    }
}
