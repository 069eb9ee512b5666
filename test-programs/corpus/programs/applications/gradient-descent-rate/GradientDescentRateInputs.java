package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class GradientDescentRateInputs {

    private GradientDescentRateInputs() {}

    static List<Object[]> err() {
        return List.of(
                args(0.1, new double[] {0.2, 0.5, 0.7, 0.9}, new double[] {0.65, 1.55, 2.15, 2.8}, 100),
                args(0.5, new double[] {0.2, 0.5, 0.7, 0.9}, new double[] {0.65, 1.55, 2.15, 2.8}, 100),
                args(0.3, new double[] {0.5}, new double[] {1.6}, 1),
                args(0.3, new double[] {0.5}, new double[] {1.6}, 0));
    }
}
