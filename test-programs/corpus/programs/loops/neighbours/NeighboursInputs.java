package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class NeighboursInputs {

    private NeighboursInputs() {}

    static List<Object[]> travelTime() {
        double[] both = vector(9, 5);
        return Stream.concat(
                        lengths().map(n -> args(vector(1, n), vector(2, n))), Stream.<Object[]>of(args(both, both)))
                .toList();
    }

    static List<Object[]> bending() {
        return lengths().map(n -> args(vector(3, n))).toList();
    }

    static List<Object[]> smoothedInPlace() {
        return lengths().map(n -> args(vector(4, n))).toList();
    }

    static List<Object[]> handedOn() {
        return lengths().map(n -> args(vector(5, n), 0.4)).toList();
    }

    static List<Object[]> onlySomeRounds() {
        return lengths().map(n -> args(vector(6, n))).toList();
    }

    private static Stream<Integer> lengths() {
        return IntStream.of(0, 1, 2, 3, 4, 9).boxed();
    }
}
