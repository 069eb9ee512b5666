package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class NestedFractionsInputs {

    private NestedFractionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(27, 5, 1, 2), 0.7),
                args(vector(28, 1, 1, 2), 0.3),
                args(new double[0], 1.3),
                args(vector(29, 12, 0.5, 2), 0.9));
    }
}
