package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ChildrenInALoopInputs {

    private ChildrenInALoopInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(23, 3), 0.7, 3, 3),
                args(vector(24, 2), 0.4, 0, 2),
                args(vector(25, 1), 0.9, 1, 1),
                args(vector(26, 4), -0.8, 2, 0));
    }
}
