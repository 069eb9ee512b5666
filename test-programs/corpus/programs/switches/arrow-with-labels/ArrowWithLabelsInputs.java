package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ArrowWithLabelsInputs {

    private ArrowWithLabelsInputs() {}

    static List<Object[]> activation() {
        return List.of(
                args(0, 0.7),
                args(1, 0.7),
                args(2, -0.7),
                args(3, 0.4),
                args(3, -0.4),
                args(4, 0.3),
                args(5, 0.3),
                args(6, -1.3));
    }
}
