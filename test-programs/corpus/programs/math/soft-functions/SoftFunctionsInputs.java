package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SoftFunctionsInputs {

    private SoftFunctionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {-30, -5, -0.5, 0, 0.5, 5, 30}),
                args(new double[] {100}),
                args(new double[0]));
    }
}
