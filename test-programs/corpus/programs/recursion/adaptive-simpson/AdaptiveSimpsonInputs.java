package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class AdaptiveSimpsonInputs {

    private AdaptiveSimpsonInputs() {}

    static List<Object[]> integral() {
        return List.of(
                args(0.1, 2.3, 1.5, 1e-3),
                args(-1.0, 3.0, 4.0, 1e-7),
                args(0.5, 0.75, 0.3, 1.0),
                args(-0.7, 1.1, 2.0, 0.0));
    }
}
