package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class ArraysOfOneLoopInputs {

    private ArraysOfOneLoopInputs() {}

    static List<Object[]> crossEntropy() {
        return IntStream.of(1, 3, 8).mapToObj(n -> args(vector(n, n), n - 1)).toList();
    }

    static List<Object[]> roughness() {
        return IntStream.of(1, 2, 7).mapToObj(n -> args(0.8, vector(n, n))).toList();
    }

    static List<Object[]> layers() {
        return Stream.of(0, 1, 5).map(k -> args(vector(1, 3), vector(2, 4), k)).toList();
    }

    static List<Object[]> overwritten() {
        return IntStream.of(0, 1, 4).mapToObj(n -> args(vector(3, 5), n)).toList();
    }
}
