package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class UnknownRoundsInputs {

    private UnknownRoundsInputs() {}

    static List<Object[]> arrival() {
        return List.of(
                args(vector(1, 3), 0.7, 0.2, 2.0),
                args(vector(5, 2, 0.1, 0.2), 0.01, 0.001, 200.0),
                args(vector(2, 2), 3.1, 0.9, 1.5),
                args(vector(3, 4), 0.7, 0.2, -1.0),
                args(vector(4, 3, 9, 12), 40.0, 0.001, 1.0));
    }
}
