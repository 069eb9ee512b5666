package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CastsAndPromotionsInputs {

    private CastsAndPromotionsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 2.7, 5, 10_000_000_019L),
                args(-0.5, -3.9, 16_777_217, -1L));
    }
}
