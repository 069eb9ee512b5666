package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LastWinnersInputs {

    private LastWinnersInputs() {}

    static List<Object[]> pooled() {
        return List.of(args(vector(1, 7), 1.5), args(vector(2, 7), -1.5), args(new double[0], 0.7), args(vector(3, 1), 2.0));
    }

    static List<Object[]> leastByTest() {
        return List.of(args(new double[] {0.5, 0.9, -0.3, 0.6}), args(new double[] {0.01, 0.9, -0.3}), args(vector(4, 1)));
    }

    static List<Object[]> nearest() {
        return List.of(
                args(matrix(1, 4, 2), matrix(2, 3, 2)),
                args(matrix(3, 2, 3), new double[0][]),
                args(new double[0][], matrix(4, 2, 2)),
                args(matrix(5, 3, 1), matrix(6, 1, 1)));
    }

    static List<Object[]> lastAbove() {
        return List.of(
                args(new double[] {0.9, 0.2, -0.5, 0.8, 0.1}, 0.3),
                args(new double[] {0.2, 0.1, 0.3}, 5.0),
                args(new double[0], 1.0));
    }

    static List<Object[]> firstAbove() {
        return List.of(
                args(new double[] {0.1, 0.7, 0.9}, 0.5), args(new double[] {0.1}, 0.5), args(new double[0], 0.5));
    }

    static List<Object[]> drawdown() {
        return List.of(
                args(new double[] {1, 1.5, 1.2, 1.9, 0.7, 1.1}), args(new double[] {1, 2, 3}), args(new double[0]));
    }

    static List<Object[]> twoOfOne() {
        return List.of(
                args(new double[] {0.2, 0.9, 0.7, -0.4}, new double[] {0.1, 0.3, 0.8, 0.9}, 1),
                args(new double[] {0.2, 0.1}, new double[] {5, 0.6}, 0),
                args(new double[] {0.2, 0.3}, new double[] {0.3, 0.1}, 1));
    }

    static List<Object[]> whileShifting() {
        return List.of(args(new double[] {0.2, 0.9, 0.7, 3.4}), args(new double[] {-0.3, -0.1}), args(new double[0]));
    }
}
