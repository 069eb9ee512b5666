package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.ragged;

import java.util.List;

final class RaggedTriangleInputs {

    private RaggedTriangleInputs() {}

    static List<Object[]> value() {
        return List.of(
                args((Object) ragged(20, 1, 2, 3, 4)),
                args((Object) ragged(21, 3, 0, 5, 1)),
                args((Object) new double[0][]));
    }
}
