package programs.loops;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SimpsonInputs {

    private SimpsonInputs() {}

    static List<Object[]> integral() {
        return List.of(
                args(0.0, 2.0, 0.5, 1),
                args(-1.0, 1.5, 1.25, 8),
                args(2.0, 1.0, 0.0, 3));
    }
}
