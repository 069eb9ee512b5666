package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class AttentionHeadInputs {

    private AttentionHeadInputs() {}

    static List<Object[]> head() {
        return List.of(
                args(matrix(1, 3, 4), matrix(2, 5, 4), matrix(3, 5, 2), false),
                args(matrix(1, 4, 2), matrix(2, 4, 2), matrix(3, 4, 3), true),
                args(matrix(1, 1, 1), matrix(2, 1, 1), matrix(3, 1, 1), true));
    }
}
