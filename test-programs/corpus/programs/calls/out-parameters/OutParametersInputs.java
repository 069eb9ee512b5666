package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class OutParametersInputs {

    private OutParametersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5, 0.5, new double[] {0.5, 1.25}),
                args(0.5, -2.0, new double[] {-0.5, 0.25}),
                args(0.5, 2.0, new double[] {-0.5, -0.25}));
    }
}
