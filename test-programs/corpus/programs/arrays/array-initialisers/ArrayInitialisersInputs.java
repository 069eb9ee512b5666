package programs.arrays;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ArrayInitialisersInputs {

    private ArrayInitialisersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5),
                args(-1.0, 0.0));
    }
}
