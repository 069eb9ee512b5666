package programs.integers;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class BitTwiddlingInputs {

    private BitTwiddlingInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(1, 6), 0x9E3779B9),
                args(vector(2, 1), 1),
                args(new double[0], 5));
    }
}
