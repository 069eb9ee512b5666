package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GreatestCommonDivisorsInputs {

    private GreatestCommonDivisorsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(5, 6)),
                args(vector(6, 1)),
                args(new double[0]));
    }
}
