package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.indices;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import java.util.stream.Stream;

final class FewColumnsInputs {

    private FewColumnsInputs() {}

    /** Rows that four divides or not, enough for four sums at a time or not; columns on both sides of the choice. */
    private static final int[][] SHAPES = {{0, 2}, {1, 1}, {3, 3}, {4, 1}, {5, 7}, {9, 8}, {37, 2}, {40, 3}, {6, 0}, {35, 1}};

    private interface Arguments {
        Object[] of(int rows, int columns);
    }

    private static Stream<Object[]> shapes(Arguments arguments) {
        return Stream.of(SHAPES).map(shape -> arguments.of(shape[0], shape[1]));
    }

    static List<Object[]> poisson() {
        return shapes((n, m) ->
                args(vector(1, m), 0.3, vector(2, n * m), indices(3, n, 5), vector(4, n, 0.5, 2))).toList();
    }

    static List<Object[]> distances() {
        Stream<Object[]> others = Stream.of(
                args(new double[0], new double[0], new double[0], 3),
                args(vector(8, 4), vector(9, 6), vector(10, 3), 2));
        return Stream.concat(shapes((n, m) -> args(vector(5, m), vector(6, n * m), vector(7, n), m)), others)
                .toList();
    }

    static List<Object[]> heteroscedastic() {
        return shapes((n, m) ->
                args(vector(11, m), vector(12, m), vector(13, n * m), vector(14, n), vector(15, n))).toList();
    }

    static List<Object[]> momentum() {
        return shapes((n, m) -> args(vector(16, m), vector(17, n * m), vector(18, n))).toList();
    }

    static List<Object[]> hinge() {
        return shapes((n, m) -> {
            boolean[] up = new boolean[n];
            for (int i = 0; i < n; i += 2) {
                up[i] = true;
            }
            return args(vector(19, m), vector(20, n * m), up);
        }).toList();
    }

    static List<Object[]> polynomial() {
        return shapes((n, m) -> args(vector(21, m), vector(22, n), vector(23, n))).toList();
    }
}
