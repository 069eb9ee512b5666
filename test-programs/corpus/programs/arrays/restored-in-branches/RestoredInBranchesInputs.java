package programs.arrays;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RestoredInBranchesInputs {

    private RestoredInBranchesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(7, new double[] {0.8, 1.7, 0.4}, new double[][] {{0.3}, {1.2}}),
                args(5, new double[] {0.8, 1.7, 0.4}, new double[][] {{0.3}, {1.2}}),
                args(7, new double[] {0.8, 1.7, -0.4}, new double[][] {{0.3}, {1.2}}));
    }

    static List<Object[]> overwritten() {
        return List.of(
                args(7, new double[] {0.8, 1.7}, 0.6),
                args(3, new double[] {0.8, 1.7}, 0.6),
                args(7, new double[] {0.8, -1.7}, 0.6));
    }
}
