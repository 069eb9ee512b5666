package programs.branches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class AssertionsInputs {

    private AssertionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), 2),
                args(vector(1, 1), 0));
    }

    static List<Object[]> valueThrowing() {
        return List.of(
                args(vector(1, 3), -1),
                args(new double[0], 0),
                args(vector(1, 3), 4),
                args(vector(2, 2), 5));
    }
}
