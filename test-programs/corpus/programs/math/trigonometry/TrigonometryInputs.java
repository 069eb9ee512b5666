package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class TrigonometryInputs {

    private TrigonometryInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5),
                args(-1.25, 0.75),
                args(-0.5, -2.0));
    }
}
