package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SplineOfKindsInputs {

    private SplineOfKindsInputs() {}

    static List<Object[]> curve() {
        return List.of(
                args(KNOTS, vector(1, 4), ALL, SplineOfKinds.Edge.FAIL, 0.5),
                args(KNOTS, vector(2, 4), ALL, SplineOfKinds.Edge.FAIL, 1.5),
                args(KNOTS, vector(3, 4), ALL, SplineOfKinds.Edge.FAIL, 3.1),
                args(KNOTS, vector(4, 4), ALL, SplineOfKinds.Edge.CLAMP, 7.0),
                args(KNOTS, vector(5, 4), ALL, SplineOfKinds.Edge.CLAMP, -7.0),
                args(KNOTS, vector(6, 4), ALL, SplineOfKinds.Edge.REFLECT, -1.25),
                args(KNOTS, vector(7, 4), ALL, SplineOfKinds.Edge.REFLECT, 4.5));
    }

    static List<Object[]> curveThrowing() {
        return List.<Object[]>of(
                args(KNOTS, vector(1, 4), ALL, SplineOfKinds.Edge.FAIL, 5.0));
    }

    private static final double[] KNOTS = {0, 1, 2.5, 4};
    private static final SplineOfKinds.Piece[] ALL = SplineOfKinds.Piece.values();
}
