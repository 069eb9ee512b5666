package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TridiagonalSplineInputs {

    private TridiagonalSplineInputs() {}

    static List<Object[]> evaluate() {
        double[] x = {0, 0.7, 1.1, 2.4, 3, 3.5};
        return List.of(
                args(x, vector(1, 6), 1.3), args(x, vector(2, 6), 0.2), args(x, vector(3, 6), 3.3),
                args(new double[] {0, 1}, vector(4, 2), 0.4));
    }
}
