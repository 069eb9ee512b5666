package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BinaryTreeInputs {

    private BinaryTreeInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 7), 0.8),
                args(vector(2, 1), 1.2),
                args(new double[0], 0.4),
                args(vector(3, 12), -0.6));
    }
}
