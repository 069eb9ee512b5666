package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MutualRecursionInputs {

    private MutualRecursionInputs() {}

    static List<Object[]> even() {
        return List.of(
                args(0.5, 0),
                args(0.5, 1),
                args(0.75, 4),
                args(0.3, 7));
    }
}
