package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class WalshTransformInputs {

    private WalshTransformInputs() {}

    static List<Object[]> mixed() {
        return List.of(args(vector(31, 8), 0.8), args(vector(32, 1), 1.2), args(vector(33, 16), -0.5));
    }
}
