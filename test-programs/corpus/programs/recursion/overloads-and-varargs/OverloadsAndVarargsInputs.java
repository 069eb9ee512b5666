package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OverloadsAndVarargsInputs {

    private OverloadsAndVarargsInputs() {}

    static List<Object[]> total() {
        return List.of(args(0.7, vector(61, 3)), args(-0.4, new double[0]), args(1.3, vector(62, 1)));
    }
}
