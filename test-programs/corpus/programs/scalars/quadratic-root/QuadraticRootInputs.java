package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class QuadraticRootInputs {

    private QuadraticRootInputs() {}

    static List<Object[]> root() {
        return List.of(
                args(1.0, -3.0, 2.0),
                args(1.0, 5.0, 1.5),
                args(-0.7, 0.4, 2.2));
    }
}
