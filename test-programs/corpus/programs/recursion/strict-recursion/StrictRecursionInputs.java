package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class StrictRecursionInputs {

    private StrictRecursionInputs() {}

    static List<Object[]> strict() {
        return List.of(args(0.7, 0.3f, 6), args(1.3, -0.5f, 0), args(-0.2, 1.5f, 3));
    }
}
