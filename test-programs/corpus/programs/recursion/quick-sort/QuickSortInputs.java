package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class QuickSortInputs {

    private QuickSortInputs() {}

    static List<Object[]> spacing() {
        return List.of(
                args(vector(21, 9), 0.7),
                args(new double[0], 1.5),
                args(vector(22, 1), 1.5),
                args(vector(23, 16), -0.4));
    }
}
