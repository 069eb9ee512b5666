package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class StillStandingInputs {

    private StillStandingInputs() {}

    static List<Object[]> turning() {
        return List.of(args(vector(1, 5), 0.8, 6), args(vector(2, 1), 0.8, 3), args(vector(3, 4), 1.3, 0));
    }

    static List<Object[]> twice() {
        return List.of(args(vector(4, 4), 0.5, 5), args(new double[0], 0.5, 5), args(vector(5, 2), 0.9, 1));
    }

    static List<Object[]> moving() {
        return List.of(
                args(vector(6, 4), new int[] {1, 2, 3, 1}, 0.4, 9),
                args(vector(7, 1), new int[] {0}, 0.4, 4),
                args(vector(8, 3), new int[] {2, 0, 1}, -0.7, 6));
    }

    static List<Object[]> branching() {
        return List.of(args(vector(9, 5), 0.6, 4), args(vector(10, 1), -0.6, 7), args(vector(11, 2), 0.1, 0));
    }

    static List<Object[]> handedOn() {
        return List.of(args(vector(12, 4), 0.7, 10), args(vector(13, 1), 0.3, 1), args(vector(14, 2), -0.4, 5));
    }

    static List<Object[]> fresh() {
        return List.of(args(vector(15, 4), 0.5, 4), args(vector(16, 1), 0.5, 3), args(new double[0], 0.5, 2));
    }
}
