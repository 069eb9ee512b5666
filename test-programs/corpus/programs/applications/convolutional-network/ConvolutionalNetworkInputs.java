package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ConvolutionalNetworkInputs {

    private ConvolutionalNetworkInputs() {}

    private static double[][][] cube(long s, int a, int b, int c) {
        double[][][] r = new double[a][][];
        for (int i = 0; i < a; i++) r[i] = matrix(s + i, b, c);
        return r;
    }

    static List<Object[]> loss() {
        return List.of(
                args(
                        new double[][][][] {cube(1, 2, 3, 3), cube(5, 2, 3, 3)},
                        vector(9, 2),
                        cube(20, 2, 5, 5),
                        1,
                        1,
                        matrix(30, 3, 8),
                        1),
                args(
                        new double[][][][] {cube(1, 1, 2, 2)},
                        vector(9, 1),
                        cube(20, 1, 6, 6),
                        2,
                        0,
                        matrix(30, 2, 1),
                        0));
    }
}
