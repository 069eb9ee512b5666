package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HandWrittenDerivativesInputs {

    private HandWrittenDerivativesInputs() {}

    static List<Object[]> chain() {
        return List.of(args(vector(1, 4), 0.7), args(new double[] {0.3}, 1.0), args(new double[0], 1.0));
    }

    static List<Object[]> weighted() {
        return List.of(args(0.5, -0.8, 3), args(1.5, 0.2, 0));
    }

    static List<Object[]> path() {
        return List.of(args(vector(2, 5), vector(3, 5)), args(vector(4, 1), vector(5, 1)));
    }

    static List<Object[]> single() {
        return List.of(args(0.5f), args(-2f));
    }
}
