package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;
import programs.applications.SoftBody.Params;
import programs.applications.SoftBody.Scheme;

final class SoftBodyInputs {

    private SoftBodyInputs() {}

    private static Params p() {
        return new Params(
                20, 0.1, new double[] {1, 2, 0.5}, new int[][] {{0, 1}, {1, 2}, {2, 0}}, new double[] {1, 1.2, 0.9});
    }

    static List<Object[]> simulate() {
        return List.of(
                args(p(), matrix(1, 3, 2), Scheme.EULER, 0.02, 5),
                args(p(), matrix(1, 3, 2), Scheme.HEUN, 0.02, 3),
                args(p(), matrix(1, 3, 2, -3, -1), Scheme.RK4, 0.02, 4),
                args(p(), new double[3][2], Scheme.RK4, 0.02, 0));
    }
}
