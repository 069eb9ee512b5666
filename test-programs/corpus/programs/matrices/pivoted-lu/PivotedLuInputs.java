package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class PivotedLuInputs {

    private PivotedLuInputs() {}

    static List<Object[]> determinant() {
        return List.of(
                args((Object) matrix(13, 4, 4)),
                args((Object) new double[][] {{0, 1.5, 2}, {1, 0.5, 3}, {4, 1, 0.25}}),
                args((Object) new double[][] {{0.5}}),
                args((Object) new double[2][2]));
    }
}
