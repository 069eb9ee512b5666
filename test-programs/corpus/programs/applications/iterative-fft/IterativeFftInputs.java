package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class IterativeFftInputs {

    private IterativeFftInputs() {}

    static List<Object[]> bandPower() {
        return List.of(args(vector(1, 8), 1, 3), args(vector(2, 16), 0, 5), args(vector(3, 2), 1, 1));
    }
}
