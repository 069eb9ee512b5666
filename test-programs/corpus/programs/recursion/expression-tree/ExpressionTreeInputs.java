package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ExpressionTreeInputs {

    private ExpressionTreeInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(
                        vector(41, 3),
                        new int[] {0, 1, 3, 0, 2, 5, 1, 4, 0, 3},
                        new int[] {0, 0, 0, 1, 2, 4, 0, 5, 2, 7},
                        new int[] {0, 0, 1, 0, 3, 0, 0, 6, 0, 8},
                        0.7),
                args(vector(42, 1), new int[] {0}, new int[1], new int[1], 0.3),
                args(vector(43, 1), new int[] {1, 5, 5, 3}, new int[] {0, 0, 1, 2}, new int[] {0, 0, 0, 0}, 0.3));
    }

    static List<Object[]> valueThrowing() {
        return List.<Object[]>of(args(vector(42, 1), new int[] {1, 0, 4}, new int[] {0, 0, 1}, new int[3], 0.0));
    }
}
