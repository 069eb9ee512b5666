package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TiesOfExtremesInputs {

    private TiesOfExtremesInputs() {}

    static List<Object[]> greatest() {
        return List.of(args(new double[] {2, 1, 2}), args(vector(1, 7)), args(new double[0]));
    }

    static List<Object[]> earliestGreatest() {
        return List.of(args(new double[] {2, 1, 2}), args(vector(2, 7)), args(new double[0]));
    }

    static List<Object[]> least() {
        return List.of(args(new double[] {1, 2, -1}), args(vector(3, 7)), args(new double[0]));
    }

    static List<Object[]> farthest() {
        return List.of(args(new double[] {2, 0.5, -1}, 0.5), args(vector(4, 7), 0.1), args(new double[0], 0.5));
    }
}
