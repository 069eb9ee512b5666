package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ExactFailuresInputs {

    private ExactFailuresInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(3, 4, 0.5),
                args(20, 3, 0.5),
                args(2, 0, 0.5));
    }

    static List<Object[]> valueThrowing() {
        return List.of(
                args(11, 0, 0.5),
                args(Integer.MAX_VALUE, 1, 0.5));
    }
}
