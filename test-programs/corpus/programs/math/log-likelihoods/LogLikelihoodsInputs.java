package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

/** Points at which the naive form is right too. */
final class LogLikelihoodsInputs {

    private LogLikelihoodsInputs() {}

    static List<Object[]> logSumExp() {
        return List.of(
                args(new double[] {0.5, -1.5, 2, 0}),
                args(new double[] {30, -30}),
                args(new double[] {-200.5}));
    }

    static List<Object[]> mixture() {
        return List.of(
                args(new double[] {0.3, -2, 5}, new double[] {-1, 1.5}, new double[] {0.25, 0.75}),
                args(new double[] {0.5}, new double[] {0.25, 1, 2}, new double[] {0, 1, 2}),
                args(new double[0], new double[] {1}, new double[] {1}));
    }

    static List<Object[]> classes() {
        return List.of(
                args(
                        new double[][] {{0.5, -1}, {1.5, 0.25}, {-0.75, 2}},
                        new double[][] {{1, 2}, {-0.5, 3}},
                        new int[] {2, 0}),
                args(new double[][] {{1}}, new double[][] {{0.5}}, new int[] {0}));
    }

    static List<Object[]> crossEntropy() {
        return List.of(
                args(new double[] {0.5, -1}, new double[] {1, -2, 0.25}, new double[] {0, 1, 0.5}),
                args(new double[] {0, 0}, new double[] {3}, new double[] {1}));
    }

    static List<Object[]> choice() {
        return List.of(args(0.5, -1.0, 2.0), args(0.0, 0.0, 0.0), args(20.0, -20.0, 1.0));
    }

    static List<Object[]> forward() {
        return List.of(
                args(new double[] {-0.5, -1}, new double[][] {{-0.2, -1.7}, {-1.2, -0.4}}, 3),
                args(new double[] {0.5}, new double[][] {{1}}, 0));
    }
}
