package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ContinuedFractionInputs {

    private ContinuedFractionInputs() {}

    static List<Object[]> tangent() {
        return List.of(
                args(0.5),
                args(-1.25),
                args(Math.sqrt(3)),
                args(3.0));
    }
}
