package programs.names;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class MoreClashesInputs {

    private MoreClashesInputs() {}

    static List<Object[]> prepare() {
        return List.of(
                args(vector(1, 3), 0.4, vector(2, 3), 0.9),
                args(vector(3, 1), -0.4, vector(4, 1), 0.9));
    }

    static List<Object[]> round() {
        return List.of(
                args(floats(1, 3), 0.4),
                args(new float[0], 0.4));
    }
}
