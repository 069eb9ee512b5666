package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import java.util.stream.IntStream;

final class RowsInFoursInputs {

    private RowsInFoursInputs() {}

    static List<Object[]> logistic() {
        return IntStream.of(0, 1, 3, 4, 5, 7, 8, 11)
                .mapToObj(rows -> args(scaled(vector(rows, 2), rows), vector(rows + 20, 2 * rows), hits(rows)))
                .toList();
    }

    /** Large enough for the guard where there are eleven rows. */
    private static double[] scaled(double[] beta, int rows) {
        for (int j = 0; j < beta.length; j++) {
            beta[j] *= rows == 11 ? 200 : 1;
        }
        return beta;
    }

    private static boolean[] hits(int rows) {
        boolean[] hits = new boolean[rows];
        for (int i = 0; i < rows; i += 3) {
            hits[i] = true;
        }
        return hits;
    }

    static List<Object[]> layer() {
        return List.of(
                args(matrix(1, 9, 5), vector(2, 9), vector(3, 5)),
                args(matrix(4, 4, 1), vector(5, 4), vector(6, 1)),
                args(matrix(7, 3, 0), vector(8, 3), vector(9, 0)));
    }

    static List<Object[]> smoothed() {
        return List.of(
                args(vector(1, 12), vector(2, 3), 0.9),
                args(vector(3, 5), vector(4, 1), 0.5),
                args(vector(5, 2), vector(6, 4), 0.5));
    }

    static List<Object[]> bins() {
        double[][] shared = matrix(3, 5, 4);
        shared[3] = shared[1];
        return List.of(
                args(matrix(1, 6, 4), new int[] {0, 2, 0, 1}, 3),
                args(shared, new int[] {1, 1, 1, 0}, 2),
                args(matrix(2, 2, 1), new int[] {0}, 1));
    }

    static List<Object[]> relaxed() {
        return List.of(args(vector(1, 5), vector(2, 3), 9), args(vector(3, 2), vector(4, 1), 4));
    }
}
