package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NewtonByTailCallsInputs {

    private NewtonByTailCallsInputs() {}

    static List<Object[]> root() {
        return List.of(args(1.0, 2.0, 0.1), args(3.0, 9.0, 0.1), args(0.5, 7.0, 1e-3));
    }

    static List<Object[]> descend() {
        return List.of(
                args(vector(101, 2), vector(102, 5), vector(103, 5), 0.1, 8),
                args(vector(104, 2), vector(105, 3), vector(106, 3), 0.1, 0),
                args(vector(107, 2), new double[0], new double[0], 0.1, 2));
    }
}
