package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ProductsWithZerosInputs {

    private ProductsWithZerosInputs() {}

    static List<Object[]> product() {
        return List.of(
                args(0.0, 1.5, 2.0, -3.0),
                args(0.0, 0.0, 2.0, 4.0),
                args(1.0, 0.0, -2.0, 1.0),
                args(1.1, 0.7, 0.3, 2.9));
    }
}
