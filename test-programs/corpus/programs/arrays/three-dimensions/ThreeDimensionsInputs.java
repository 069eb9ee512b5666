package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.ragged;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ThreeDimensionsInputs {

    private ThreeDimensionsInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(new double[][][] {matrix(1, 2, 3), matrix(2, 3, 2), matrix(3, 1, 4)}, vector(4, 2)),
                args(new double[][][] {ragged(1, 2, 0, 3), new double[0][]}, vector(5, 2)),
                args(new double[0][][], vector(6, 2)));
    }
}
