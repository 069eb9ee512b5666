package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CompoundIntegerOperatorsInputs {

    private CompoundIntegerOperatorsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 12, 34L),
                args(1.5, -3, -9L),
                args(2.5, 0, 0L));
    }
}
