package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ConvolutionInputs {

    private ConvolutionInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(vector(16, 7), vector(17, 3)),
                args(vector(18, 1), vector(19, 1)),
                args(vector(20, 3), new double[0]),
                args(new double[0], new double[0]));
    }
}
