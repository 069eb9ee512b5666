package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ExactIntegersInputs {

    private ExactIntegersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 7, 123L),
                args(-1.5, -3, -45L));
    }
}
