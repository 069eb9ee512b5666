package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class GaussSeidelSweepsInputs {

    private GaussSeidelSweepsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(10, 6), vector(11, 6, 0.1, 0.9), 20),
                args(vector(12, 3), vector(13, 3, 0.1, 0.9), 1),
                args(vector(14, 2), vector(15, 2), 5));
    }
}
