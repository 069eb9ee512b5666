package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NewtonWithDualNumbersInputs {

    private NewtonWithDualNumbersInputs() {}

    static List<Object[]> root() {
        return List.of(args(0.5, 3.0, 1.0), args(1.5, 2.0, 0.5), args(0.0, 1.0, 0.0));
    }

    static List<Object[]> curvature() {
        return List.of(
                args(new NewtonWithDualNumbers(0.5, -1), 0.75), args(new NewtonWithDualNumbers(-0.25, 0.5), 1.5));
    }

    static List<Object[]> scaled() {
        return List.of(
                args(new NewtonWithDualNumbers(0.5, -1), 0.75, 2.0),
                args(new NewtonWithDualNumbers(-0.25, 0.5), 1.5, 0.0));
    }
}
