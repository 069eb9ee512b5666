package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class IntegerRecursionInputs {

    private IntegerRecursionInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.3, 0, 0),
                args(0.7, 2, 2),
                args(0.2, 1, 4),
                args(0.45, 2, 3));
    }
}
