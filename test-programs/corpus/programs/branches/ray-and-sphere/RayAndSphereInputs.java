package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class RayAndSphereInputs {

    private RayAndSphereInputs() {}

    static List<Object[]> distance() {
        return List.of(
                args(new double[] {-3, 0.2, 0.1}, new double[] {1, 0.1, 0}, 1.0),
                args(new double[] {0.3, 0.2, 0.1}, new double[] {1, 0.1, 0.5}, 1.0),
                args(new double[] {-3, 2, 0.1}, new double[] {1, 0.1, 0}, 1.0));
    }
}
