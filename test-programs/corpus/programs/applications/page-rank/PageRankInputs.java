package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PageRankInputs {

    private PageRankInputs() {}

    static List<Object[]> rank() {
        return List.of(
                args(
                        0.85,
                        vector(1, 5, 0.5, 2),
                        new int[] {0, 0, 1, 2, 2},
                        new int[] {1, 2, 2, 0, 3},
                        new double[] {0.25, 0.25, 0.25, 0.25},
                        1e-3,
                        30),
                args(
                        0.85,
                        vector(1, 3, 0.5, 2),
                        new int[] {0, 0, 1},
                        new int[] {1, 2, 0},
                        new double[] {0.2, 0.5, 0.3},
                        1e-3,
                        2),
                args(0.85, new double[0], new int[0], new int[0], new double[] {0.4, 0.6}, 1e-3, 30));
    }
}
