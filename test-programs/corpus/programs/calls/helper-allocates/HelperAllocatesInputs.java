package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HelperAllocatesInputs {

    private HelperAllocatesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(19, 4)),
                args(vector(20, 1)),
                args(new double[0]));
    }
}
