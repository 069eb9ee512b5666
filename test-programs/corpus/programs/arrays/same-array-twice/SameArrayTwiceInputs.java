package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SameArrayTwiceInputs {

    private SameArrayTwiceInputs() {}

    static List<Object[]> value() {
        double[] shared = vector(38, 4);
        return List.of(
                args(shared, shared),
                args(vector(39, 3), vector(40, 3)),
                args(new double[0], new double[0]));
    }
}
