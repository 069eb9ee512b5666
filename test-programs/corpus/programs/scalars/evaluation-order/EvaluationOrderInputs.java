package programs.scalars;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class EvaluationOrderInputs {

    private EvaluationOrderInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.4, vector(1, 3)),
                args(1.4, vector(2, 4)));
    }
}
