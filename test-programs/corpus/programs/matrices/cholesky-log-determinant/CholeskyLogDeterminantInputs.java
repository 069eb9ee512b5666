package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.spd;

import java.util.List;

final class CholeskyLogDeterminantInputs {

    private CholeskyLogDeterminantInputs() {}

    static List<Object[]> logDet() {
        return List.of(
                args((Object) spd(9, 4)),
                args((Object) spd(10, 1)),
                args((Object) new double[0][0]));
    }
}
