package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class RangesAlikeInputs {

    private RangesAlikeInputs() {}

    static List<Object[]> triangle() {
        return List.of(args((Object) matrix(1, 4, 4)), args((Object) matrix(2, 1, 1)), args((Object) new double[0][]));
    }

    static List<Object[]> ragged() {
        return List.of(
                args((Object) new double[][] {vector(1, 3), new double[0], vector(2, 5)}),
                args((Object) new double[0][]));
    }

    static List<Object[]> planes() {
        return List.of(
                args((Object) new double[][][] {matrix(1, 2, 3), {}, {vector(3, 1), new double[0]}}),
                args((Object) new double[0][][]));
    }

    static List<Object[]> rowReplaced() {
        return List.of(
                args(matrix(1, 2, 3), vector(2, 5)), args(matrix(3, 1, 4), vector(4, 1)), args(matrix(5, 1, 0), vector(6, 2)));
    }

    static List<Object[]> upToAndIncluding() {
        return List.of(args(vector(1, 5), 4), args(vector(2, 2), 1), args(vector(3, 1), 0));
    }

    static List<Object[]> windows() {
        return List.of(
                args(vector(1, 7), vector(2, 3)),
                args(vector(3, 3), vector(4, 3)),
                args(vector(5, 2), vector(6, 3)),
                args(vector(7, 2), new double[0]));
    }

    static List<Object[]> strides() {
        return List.of(
                args(vector(1, 8), 0), args(vector(2, 9), 1), args(vector(3, 1), 0), args(new double[0], 3), args(vector(4, 12), 5));
    }
}
