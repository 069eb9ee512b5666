package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class StepFunctionsInputs {

    private StepFunctionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.3, 0.7f, 2.6),
                args(-2.7, -1.3f, -0.1));
    }
}
