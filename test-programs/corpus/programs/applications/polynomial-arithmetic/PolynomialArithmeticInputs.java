package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PolynomialArithmeticInputs {

    private PolynomialArithmeticInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 3), vector(2, 4), 0.7),
                args(vector(3, 2), vector(4, 1), -0.7),
                args(new double[0], vector(5, 2), 0.7),
                args(vector(6, 1), new double[0], 0.7),
                args(vector(7, 5), vector(8, 2), 0.3));
    }
}
