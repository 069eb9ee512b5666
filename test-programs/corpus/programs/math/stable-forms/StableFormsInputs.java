package programs.math;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class StableFormsInputs {

    private StableFormsInputs() {}

    static List<Object[]> crossEntropy() {
        return List.of(
                args(vector(1, 2), vector(2, 5), vector(3, 5)),
                args(vector(4, 2), new double[0], new double[0]),
                args(new double[] {0, 0}, vector(5, 1), vector(6, 1)));
    }

    static List<Object[]> sigmoids() {
        return List.of(args(0.0), args(0.7), args(-1.3));
    }

    static List<Object[]> logarithms() {
        return List.of(args(0.4), args(2.5));
    }

    static List<Object[]> cancellations() {
        return List.of(args(0.7), args(-0.4));
    }

    static List<Object[]> hyperbolics() {
        return List.of(args(0.7), args(-1.2));
    }
}
