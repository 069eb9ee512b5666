package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class PowerByLoopInputs {

    private PowerByLoopInputs() {}

    static List<Object[]> power() {
        return List.of(
                args(1.2, 5),
                args(-0.7, 1),
                args(3.0, 0),
                args(0.0, 3),
                args(2.0, -4));
    }
}
