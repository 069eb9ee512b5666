package programs.scalars;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class UnusedParametersInputs {

    private UnusedParametersInputs() {}

    static List<Object[]> square() {
        return List.of(
                args(1.5, 2.0, vector(1, 3)),
                args(-0.5, 0.0, new double[0]));
    }

    static List<Object[]> constant() {
        return List.of(
                args(1.0, vector(2, 2)),
                args(1.0, new double[0]));
    }

    static List<Object[]> identity() {
        return List.of(
                args(-3.0),
                args(0.0));
    }
}
