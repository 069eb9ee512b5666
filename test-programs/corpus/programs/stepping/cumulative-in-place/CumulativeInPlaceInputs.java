package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class CumulativeInPlaceInputs {

    private CumulativeInPlaceInputs() {}

    static List<Object[]> transformed() {
        return List.of(
                args(vector(1, 5), 3), args(vector(2, 1), 1), args(vector(3, 4), 0), args(new double[0], 2));
    }
}
