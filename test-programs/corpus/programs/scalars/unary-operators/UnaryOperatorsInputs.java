package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class UnaryOperatorsInputs {

    private UnaryOperatorsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 0.25, 3),
                args(-1.5, 2.0, 4),
                args(0.0, 1.0, -1));
    }
}
