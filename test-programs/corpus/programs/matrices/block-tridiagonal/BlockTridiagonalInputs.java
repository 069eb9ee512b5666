package programs.matrices;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.dominant;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class BlockTridiagonalInputs {

    private BlockTridiagonalInputs() {}

    private static double[][][] dom(long s, int n, int m) {
        double[][][] r = new double[n][][];
        for (int i = 0; i < n; i++) r[i] = dominant(s + i, m);
        return r;
    }

    static double[][][] cube(long s, int a, int b, int c) {
        double[][][] r = new double[a][][];
        for (int i = 0; i < a; i++) r[i] = matrix(s + i, b, c);
        return r;
    }

    static List<Object[]> f() {
        return List.of(
                args(dom(1, 3, 3), cube(10, 2, 3, 3)),
                args(dom(1, 1, 2), cube(10, 0, 2, 2)),
                args(new double[][][] {{{0, 1}, {2, 0.5}}}, cube(10, 0, 2, 2)));
    }
}
