package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ReverseModeByHandInputs {

    private ReverseModeByHandInputs() {}

    static List<Object[]> gradNorm() {
        return List.of(
                args(
                        new int[] {5, 5, 1, 2, 4, 1, 3, 0},
                        new int[] {0, 1, 0, 2, 0, 3, 1, 5},
                        new int[] {0, 0, 1, 0, 0, 4, 0, 6},
                        vector(1, 1),
                        vector(2, 2)),
                args(new int[0], new int[0], new int[0], vector(1, 1), vector(2, 2)));
    }

    static List<Object[]> gradNormThrowing() {
        return List.<Object[]>of(args(new int[] {9}, new int[1], new int[1], vector(1, 1), vector(2, 2)));
    }
}
