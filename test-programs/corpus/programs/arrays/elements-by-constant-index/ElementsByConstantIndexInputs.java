package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ElementsByConstantIndexInputs {

    private ElementsByConstantIndexInputs() {}

    static List<Object[]> tripleProduct() {
        return List.of(
                args(vector(49, 3), vector(50, 3), vector(51, 3)),
                args(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 0}));
    }
}
