package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NestedCallsInputs {

    private NestedCallsInputs() {}

    static List<Object[]> nested() {
        return List.of(args(0.7, 2, 3), args(1.1, 0, 5), args(-0.4, 3, 0), args(0.2, 3, 2));
    }

    static List<Object[]> takeuchi() {
        return List.of(args(3.1, 1.7, 0.6, 4), args(1.0, 2.0, 3.0, 3), args(4.2, 2.5, 1.1, 3), args(2.5, 1.5, 0.5, 0));
    }
}
