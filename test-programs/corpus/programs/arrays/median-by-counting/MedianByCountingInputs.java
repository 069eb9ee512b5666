package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MedianByCountingInputs {

    private MedianByCountingInputs() {}

    static List<Object[]> squaredMedian() {
        return List.of(
                args(vector(45, 7)),
                args(new double[] {0.5, 0.25, 0.75, 0.1}),
                args(vector(46, 1)),
                args(new double[0]));
    }
}
