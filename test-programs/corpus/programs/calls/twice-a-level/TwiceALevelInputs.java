package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class TwiceALevelInputs {

    private TwiceALevelInputs() {}

    static List<Object[]> level1() {
        return List.of(
                args(0.3),
                args(-0.7));
    }
}
