package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SegmentTreeInputs {

    private SegmentTreeInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(vector(1, 5), vector(2, 3), new int[] {0, 2, 1}, new int[] {4, 3, 1}),
                args(vector(1, 1), new double[0], new int[0], new int[0]));
    }
}
