package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.spd;

import java.util.List;

final class JacobiEigenvaluesInputs {

    private JacobiEigenvaluesInputs() {}

    static List<Object[]> eig() {
        return List.of(args(spd(1, 3), 3), args(spd(2, 1), 2), args(spd(3, 2), 0));
    }
}
