package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HandWrittenArrayDerivativesInputs {

    private HandWrittenArrayDerivativesInputs() {}

    static List<Object[]> scaled() {
        return List.of(args(vector(1, 4)), args(new double[] {3, 4}));
    }

    static List<Object[]> changing() {
        return List.of(args(vector(2, 3), 3), args(new double[] {0.5, -2}, 4), args(vector(3, 2), 0));
    }

    static List<Object[]> form() {
        return List.of(args(new double[] {3, 4}, 2.0), args(new double[] {0.3, -0.4}, 1.5));
    }

    static List<Object[]> chosen() {
        return List.of(args(vector(4, 3)), args(new double[] {1, 2}), args(new double[] {-1, 2}));
    }

    static List<Object[]> single() {
        return List.of(args(new float[] {0.5f, -1.25f, 2}), args(new float[] {3}));
    }
}
