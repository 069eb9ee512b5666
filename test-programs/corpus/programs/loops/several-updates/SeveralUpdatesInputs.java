package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SeveralUpdatesInputs {

    private SeveralUpdatesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 6)),
                args(vector(2, 1)),
                args(new double[0]),
                args(new double[] {1.5, 2.5}));
    }
}
