package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class PrefixProductsInputs {

    private PrefixProductsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args((Object) vector(20, 6)),
                args((Object) vector(21, 1)),
                args((Object) new double[0]),
                args((Object) vector(22, 2)));
    }
}
