package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ExceptionsWithTextInputs {

    private ExceptionsWithTextInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.3, 1, 'c', true, 1.5f, 2L),
                args(5.3, 2, 'c', true, 1.5f, 2L),
                args(-5.3, 7, 'c', true, 1.5f, 2L));
    }

    static List<Object[]> valueThrowing() {
        return List.of(
                args(Double.NaN, 1, 'c', true, 1.5f, 2L),
                args(0.3, 101, 'c', false, 1.5f, 2L),
                args(2e6, 1, 'c', true, 1.5f, 2L),
                args(3.0, 1, 'c', true, 1.5f, 2L),
                args(0.3, -1, 'c', true, 1.5f, 2L));
    }
}
