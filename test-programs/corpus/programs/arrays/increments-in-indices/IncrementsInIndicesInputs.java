package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class IncrementsInIndicesInputs {

    private IncrementsInIndicesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(21, 6), vector(22, 4)),
                args(vector(23, 3), vector(24, 5)),
                args(new double[0], vector(25, 2)));
    }
}
