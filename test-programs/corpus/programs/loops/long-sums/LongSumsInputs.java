package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class LongSumsInputs {

    private LongSumsInputs() {}

    static List<Object[]> residuals() {
        return lengths().map(n -> args(0.7, vector(1, n), vector(2, n))).toList();
    }

    static List<Object[]> twoSums() {
        return lengths().map(n -> args(0.7, vector(3, n))).toList();
    }

    static List<Object[]> untilFlat() {
        return lengths().map(n -> args(0.3 / (n + 1), vector(4, n, 0, 1))).toList();
    }

    static List<Object[]> inSourceOrder() {
        return lengths().map(n -> args(0.3, vector(5, n, 0, 1))).toList();
    }

    /** Nothing, one, and about the length from which there are lanes, with every remainder. */
    private static Stream<Integer> lengths() {
        return IntStream.of(0, 1, 31, 32, 33, 34, 35, 36, 71).boxed();
    }
}
