package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NewtonRootInputs {

    private NewtonRootInputs() {}

    static List<Object[]> cubeRoot() {
        return List.of(
                args(2.0, 1.0),
                args(27.5, 1.0),
                args(-8.5, -3.0));
    }
}
