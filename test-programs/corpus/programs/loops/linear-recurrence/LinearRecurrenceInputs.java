package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LinearRecurrenceInputs {

    private LinearRecurrenceInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.0, 2.0, 0.7, 10),
                args(0.5, -1.0, 1.1, 1),
                args(0.5, -1.0, 1.1, 0));
    }
}
