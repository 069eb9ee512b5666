package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.calls.GenericHelpers.Point;
import programs.calls.GenericHelpers.Side;

final class GenericHelpersInputs {

    private GenericHelpersInputs() {}

    static List<Object[]> picked() {
        return List.of(args(true, vector(1, 3), vector(2, 4), 0.75), args(false, vector(1, 3), vector(2, 1), 1.5));
    }

    static List<Object[]> powers() {
        return List.of(args(matrix(1, 3, 2), 0.75, 3), args(matrix(2, 1, 1), 1.25, 0));
    }

    static List<Object[]> swapped() {
        return List.of(args(matrix(1, 2, 2), 0.75), args(matrix(2, 3, 3), -0.5));
    }

    static List<Object[]> counted() {
        return List.of(args(1.5, Side.LEFT), args(-0.5, Side.RIGHT));
    }

    static List<Object[]> bounded() {
        return List.of(args(new Point(0.5, 1.5), 0.75), args(new Point(0.5, 1.5), 1.25));
    }
}
