package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.dominant;

import java.util.List;

final class LuLogDeterminantInputs {

    private LuLogDeterminantInputs() {}

    static List<Object[]> logDet() {
        return List.of(
                args((Object) dominant(7, 4)),
                args((Object) dominant(8, 1)),
                args((Object) new double[0][0]));
    }
}
