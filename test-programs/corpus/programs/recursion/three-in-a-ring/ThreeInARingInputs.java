package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ThreeInARingInputs {

    private ThreeInARingInputs() {}

    static List<Object[]> ring() {
        return List.of(
                args(0.7, vector(91, 2), 7), args(-0.3, vector(92, 2), 0), args(1.1, vector(93, 2), 1), args(0.4, vector(94, 2), 12));
    }
}
