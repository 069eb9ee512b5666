package programs.stepping;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RowsInStepsInputs {

    private RowsInStepsInputs() {}

    static List<Object[]> mass() {
        return List.of(args(0.4, 4, 3), args(0.4, 1, 2), args(0.4, 3, 0), args(0.4, 0, 2));
    }
}
