package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class DownhillSimplexInputs {

    private DownhillSimplexInputs() {}

    static List<Object[]> nelder() {
        return List.of(
                args(new double[] {-1, 1.5}, 1.0, 10.0, 12),
                args(new double[] {0.3, -0.5}, 1.0, 3.0, 30),
                args(new double[] {0.3, -0.5}, 1.0, 3.0, 0));
    }
}
