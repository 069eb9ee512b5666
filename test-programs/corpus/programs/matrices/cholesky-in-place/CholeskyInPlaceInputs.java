package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.spd;

import java.util.List;

final class CholeskyInPlaceInputs {

    private CholeskyInPlaceInputs() {}

    static List<Object[]> logDet() {
        return List.of(
                args((Object) spd(11, 4)),
                args((Object) spd(12, 1)),
                args((Object) new double[0][0]));
    }
}
