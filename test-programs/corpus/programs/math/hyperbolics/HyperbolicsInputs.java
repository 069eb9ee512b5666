package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class HyperbolicsInputs {

    private HyperbolicsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0, 0.5, -1, 3, -6, 12, 20}),
                args(new double[] {1e-4}),
                args(new double[0]));
    }
}
