package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class VerletClothInputs {

    private VerletClothInputs() {}

    private static double[][][] cloth(int n, int m) {
        double[][][] p = new double[n][m][3];
        for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) p[i][j] = new double[] {j + 0.1 * i, -i, 0.05 * i * j};
        return p;
    }

    static List<Object[]> energy() {
        return List.of(
                args(cloth(3, 3), 0.8, 9.8, 4, 0.9),
                args(cloth(1, 1), 0.8, 9.8, 2, 1.0),
                args(cloth(2, 3), 0.8, 9.8, 0, 0.9));
    }
}
