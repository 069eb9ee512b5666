package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class AllocationInLoopsInputs {

    private AllocationInLoopsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(24, 6)),
                args(vector(25, 1, 0.5, 1)),
                args(new double[0]));
    }
}
