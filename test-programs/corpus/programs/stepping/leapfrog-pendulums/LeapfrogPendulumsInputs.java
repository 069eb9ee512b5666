package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LeapfrogPendulumsInputs {

    private LeapfrogPendulumsInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(vector(1, 3), vector(2, 3), 0.3, 0.1, 5),
                args(vector(3, 1), vector(4, 1), 0.3, 0.1, 1),
                args(vector(5, 2), vector(6, 2), 0.3, 0.1, 0),
                args(new double[0], new double[0], 0.3, 0.1, 2));
    }
}
