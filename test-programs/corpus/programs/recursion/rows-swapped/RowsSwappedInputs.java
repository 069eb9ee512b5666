package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class RowsSwappedInputs {

    private RowsSwappedInputs() {}

    static List<Object[]> value() {
        return List.of(
                args((Object) matrix(30, 4, 4)),
                args((Object) matrix(31, 1, 1)),
                args((Object) new double[0][0]),
                args((Object) matrix(32, 3, 3)));
    }
}
