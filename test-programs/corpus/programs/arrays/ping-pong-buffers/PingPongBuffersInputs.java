package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PingPongBuffersInputs {

    private PingPongBuffersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(6, 5), 0.2, 4),
                args(vector(7, 3), 0.1, 1),
                args(vector(8, 1), 0.1, 3),
                args(vector(9, 4), 0.3, 0));
    }
}
