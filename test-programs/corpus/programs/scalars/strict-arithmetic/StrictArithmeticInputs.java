package programs.scalars;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class StrictArithmeticInputs {

    private StrictArithmeticInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(5, 9), 0.7),
                args(vector(6, 1), 1e-3),
                args(new double[0], -2.0));
    }
}
