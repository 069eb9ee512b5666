package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MemoisedInputs {

    private MemoisedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 0),
                args(0.5, 1),
                args(0.8, 6),
                args(1.1, 9));
    }
}
