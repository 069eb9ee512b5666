package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CartPoleInputs {

    private CartPoleInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(vector(1, 8), new double[] {0, 0, 0.05, 0}),
                args(vector(2, 1), new double[] {0, 0, 0.25, 0}),
                args(new double[0], new double[] {0, 0, 0.05, 0}));
    }
}
