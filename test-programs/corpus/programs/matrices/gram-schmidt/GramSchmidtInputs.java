package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class GramSchmidtInputs {

    private GramSchmidtInputs() {}

    static List<Object[]> volume() {
        return List.of(
                args((Object) matrix(39, 3, 4)),
                args((Object) matrix(40, 1, 2)),
                args((Object) new double[0][]));
    }
}
