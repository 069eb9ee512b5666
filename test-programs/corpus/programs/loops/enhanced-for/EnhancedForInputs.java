package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class EnhancedForInputs {

    private EnhancedForInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(matrix(3, 3, 4), vector(13, 4), new int[] {2, 0, 2, 3}),
                args(new double[2][0], vector(14, 1), new int[] {0}),
                args(new double[0][], new double[0], new int[0]));
    }
}
