package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class FourDimensionsInputs {

    private FourDimensionsInputs() {}

    static List<Object[]> response() {
        return List.of(
                args(new float[][][][] {{{floats(1, 2), floats(2, 2)}, {floats(3, 2), floats(4, 2)}}, {{floats(5, 2)}, {floats(6, 3)}}}, new double[][][] {matrix(7, 3, 4), matrix(8, 3, 4)}),
                args(new float[0][][][], new double[][][] {matrix(9, 2, 2)}));
    }
}
