package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MeetingInElementsInputs {

    private MeetingInElementsInputs() {}

    static List<Object[]> roundByRound() {
        return List.of(args(vector(1, 6), 0.7), args(new double[0], 0.7), args(vector(2, 1), -1.2));
    }

    static List<Object[]> neighbours() {
        return List.of(args(vector(3, 7), 0.6), args(new double[0], 0.6), args(vector(4, 1), 0.4));
    }

    static List<Object[]> rows() {
        return List.of(
                args(matrix(5, 3, 5, 0.2, 1), 0, 2, 0.8),
                args(matrix(6, 2, 4, 0.2, 1), 1, 1, 0.5),
                args(matrix(7, 2, 1, 0.2, 1), 1, 0, 1.5));
    }

    static List<Object[]> pooled() {
        return List.of(args(vector(8, 5), vector(9, 5)), args(vector(10, 1), vector(11, 1)));
    }

    static List<Object[]> bothWays() {
        return List.of(
                args(vector(12, 6), new int[] {3, 0, 3, 5, 1, 1}, 0.9),
                args(vector(13, 2), new int[] {1, 0}, -1.1),
                args(new double[0], new int[0], 0.9));
    }

    static List<Object[]> leftEarly() {
        return List.of(args(vector(14, 8), 1.1), args(vector(15, 5), 100.0), args(vector(16, 3), -1.0));
    }

    static List<Object[]> addedInOrder() {
        return List.of(
                args(vector(17, 7), new int[] {3, 3, 0, 6, 1, 5, 3}, 0.7),
                args(vector(18, 4), new int[] {0, 1, 2, 3}, -0.7));
    }

    static List<Object[]> clearedAndAddedTo() {
        return List.of(
                args(vector(19, 5), new int[] {0, 0, 2, 4, 1}, 0.6), args(vector(20, 2), new int[] {1, 1}, -0.6));
    }
}
