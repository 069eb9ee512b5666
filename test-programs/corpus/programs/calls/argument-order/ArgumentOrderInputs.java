package programs.calls;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ArgumentOrderInputs {

    private ArgumentOrderInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(vector(8, 3), 0.5),
                args(vector(9, 4), -1.5));
    }
}
