package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.PlanarVectors.Vec;

final class PlanarVectorsInputs {

    private PlanarVectorsInputs() {}

    static List<Object[]> distance() {
        return List.of(
                args(new Vec(1, 2), new Vec(-0.5, 0.25)),
                args(new Vec(0, -3), new Vec(4, 0)));
    }

    static List<Object[]> swept() {
        return List.of(
                args(new Vec(1, 2), new Vec(-0.5, 0.25), 0.3, 5),
                args(new Vec(-1, 0.5), new Vec(2, 0), -0.7, 1),
                args(new Vec(0.5, 1.5), new Vec(2, 1), 0.1, 12),
                args(new Vec(0.5, 1.5), new Vec(2, 1), 0.1, 0));
    }
}
