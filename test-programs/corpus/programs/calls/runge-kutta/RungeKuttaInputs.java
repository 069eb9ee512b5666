package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RungeKuttaInputs {

    private RungeKuttaInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, -0.25}, 2.0, 0.1, 0.1, 10),
                args(new double[] {1.5, 0.0}, 1.0, 0.5, 0.2, 1),
                args(new double[] {1.5, 0.5}, 1.0, 0.5, 0.2, 0));
    }
}
