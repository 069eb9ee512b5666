package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ProductWithZerosInputs {

    private ProductWithZerosInputs() {}

    static List<Object[]> product() {
        return List.of(
                args(new double[] {1.5, 0.0, -2.0, 0.5}),
                args(new double[] {0.0, 1.25, 0.0}),
                args(vector(29, 5)),
                args(new double[0]));
    }
}
