package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BisectionInputs {

    private BisectionInputs() {}

    static List<Object[]> root() {
        return List.of(
                args(1.0, 2.0),
                args(0.5, 0.1),
                args(2.0, 3.0));
    }
}
