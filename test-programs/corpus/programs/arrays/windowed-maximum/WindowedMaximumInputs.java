package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class WindowedMaximumInputs {

    private WindowedMaximumInputs() {}

    static List<Object[]> f() {
        return List.of(args(vector(1, 8), 3), args(vector(2, 2), 3), args(new double[0], 1));
    }

    static List<Object[]> hist() {
        return List.of(args((Object) vector(1, 6, 0.5, 3)), args((Object) new double[0]));
    }
}
