package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.spd;

import java.util.List;

final class PowerIterationInputs {

    private PowerIterationInputs() {}

    static List<Object[]> eigenvalue() {
        return List.of(
                args((Object) spd(32, 3)),
                args((Object) spd(33, 1)));
    }
}
