package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class PowersInputs {

    private PowersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 0.75, -0.5),
                args(0.25, -1.25, 0.0),
                args(2.5, 0.0, 1.5));
    }
}
