package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MergeSortInputs {

    private MergeSortInputs() {}

    static List<Object[]> weighted() {
        return List.of(
                args(vector(5, 7), vector(6, 7)),
                args(vector(7, 1), vector(8, 1)),
                args(new double[0], new double[0]),
                args(vector(9, 12), vector(10, 12)));
    }
}
