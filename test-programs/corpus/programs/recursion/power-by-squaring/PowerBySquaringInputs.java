package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class PowerBySquaringInputs {

    private PowerBySquaringInputs() {}

    static List<Object[]> power() {
        return List.of(
                args(1.3, 0),
                args(1.3, 1),
                args(0.9, 13),
                args(-1.1, 6));
    }
}
