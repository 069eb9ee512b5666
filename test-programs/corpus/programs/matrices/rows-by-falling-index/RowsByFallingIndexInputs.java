package programs.matrices;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RowsByFallingIndexInputs {

    private RowsByFallingIndexInputs() {}

    static List<Object[]> scaled() {
        double[][] rows = {{0.5, 1}, {-0.3}, {1.4}};
        return List.of(args(0.7, 4, rows), args(-1.1, 0, rows));
    }

    static List<Object[]> layers() {
        double[][][] cube = {{{1, 0.5}, {2, -0.7}}, {{3, 0.2}, {4, 1.1}}, {{5, 0.9}, {6, 0.4}}};
        return List.of(args(0.7, cube), args(0.7, new double[0][][]));
    }
}
