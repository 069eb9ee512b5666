package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class AliasedArgumentsInputs {

    private AliasedArgumentsInputs() {}

    static List<Object[]> fold() {
        return List.of(args(vector(71, 4), 0.6), args(new double[0], 0.3), args(vector(72, 1), -0.8));
    }

    static List<Object[]> sweep() {
        return List.of(args(matrix(73, 4, 3), 0.5), args(new double[0][], 0.5), args(matrix(74, 1, 2), 0.5), args(matrix(75, 2, 1), 1.5));
    }
}
