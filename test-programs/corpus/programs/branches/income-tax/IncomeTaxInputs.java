package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class IncomeTaxInputs {

    private IncomeTaxInputs() {}

    static List<Object[]> tax() {
        return List.of(
                args(5_000.0),
                args(14_000.0),
                args(40_000.0),
                args(100_000.0));
    }
}
