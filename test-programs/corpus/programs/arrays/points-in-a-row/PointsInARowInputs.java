package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PointsInARowInputs {

    private PointsInARowInputs() {}

    static List<Object[]> hanging() {
        return List.of(
                args(vector(1, 12), new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, 9.8),
                args(vector(2, 8), new int[] {0, 1}, new int[] {1, 0}, 1.0),
                args(vector(3, 2), new int[0], new int[0], 9.8),
                args(new double[0], new int[0], new int[0], 9.8));
    }

    static List<Object[]> first() {
        return List.of(
                args(vector(4, 12), 3), args(vector(5, 11), 2), args(vector(6, 5), 0), args(vector(7, 3), -2));
    }

    static List<Object[]> squares() {
        return List.of(
                args(vector(8, 8), true),
                args(vector(9, 5), true),
                args(vector(10, 6), false),
                args(new double[] {0.5}, true),
                args(new double[0], true));
    }

    static List<Object[]> neighbours() {
        return List.of(
                args(vector(11, 10)), args(vector(12, 5)), args(new double[] {2.0}), args(new double[0]));
    }

    static List<Object[]> twice() {
        return List.of(args(vector(13, 8), vector(14, 4)), args(vector(15, 7), vector(16, 2)), args(vector(17, 3), new double[0]));
    }
}
