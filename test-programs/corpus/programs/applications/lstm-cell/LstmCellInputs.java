package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;

import java.util.List;

final class LstmCellInputs {

    private LstmCellInputs() {}

    private static float[][] fm(long s, int r, int c) {
        float[][] m = new float[r][];
        for (int i = 0; i < r; i++) m[i] = floats(s + i, c);
        return m;
    }

    static List<Object[]> loss() {
        return List.of(
                args(fm(1, 8, 3), fm(20, 8, 2), floats(40, 8), fm(50, 4, 3), floats(60, 2)),
                args(fm(1, 8, 3), fm(20, 8, 2), floats(40, 8), new float[0][], floats(60, 2)));
    }
}
