package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class BeliefPropagationInputs {

    private BeliefPropagationInputs() {}

    private static double[][][] cube(long s, int a, int b, int c) {
        double[][][] r = new double[a][][];
        for (int i = 0; i < a; i++) r[i] = matrix(s + i, b, c);
        return r;
    }

    static List<Object[]> bethe() {
        return List.of(
                args(matrix(1, 3, 2), cube(2, 3, 2, 2), new int[][] {{0, 1}, {1, 2}, {2, 0}}, 4, 0.3),
                args(matrix(1, 2, 3), cube(2, 0, 2, 2), new int[0][], 4, 0.3),
                args(matrix(1, 2, 2), cube(2, 1, 2, 2), new int[][] {{0, 1}}, 30, 0.0));
    }
}
