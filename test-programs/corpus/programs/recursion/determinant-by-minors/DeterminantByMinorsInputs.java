package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class DeterminantByMinorsInputs {

    private DeterminantByMinorsInputs() {}

    static List<Object[]> determinant() {
        return List.of(
                args((Object) matrix(17, 4, 4)),
                args((Object) matrix(18, 1, 1)),
                args((Object) new double[0][0]),
                args((Object) matrix(19, 3, 3)));
    }
}
