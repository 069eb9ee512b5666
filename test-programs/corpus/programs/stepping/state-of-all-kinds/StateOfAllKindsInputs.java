package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class StateOfAllKindsInputs {

    private StateOfAllKindsInputs() {}

    static List<Object[]> drift() {
        return List.of(
                args(vector(1, 4), 0.8, 9), args(vector(2, 3, 1, 3), 1.1, 6), args(vector(3, 1), 0.5, 3), args(vector(4, 2), 0.5, 0));
    }
}
