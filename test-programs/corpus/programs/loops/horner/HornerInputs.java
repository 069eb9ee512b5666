package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HornerInputs {

    private HornerInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 7), 0.8),
                args(vector(2, 1), -2.0),
                args(new double[0], 1.0),
                args(vector(3, 4), 0.0));
    }
}
