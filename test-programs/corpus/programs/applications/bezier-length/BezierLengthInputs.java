package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BezierLengthInputs {

    private BezierLengthInputs() {}

    static List<Object[]> length() {
        return List.of(
                args(new double[][] {{0, 0}, {0.5, 1.5}, {2, 1}, {3, -0.5}}, 6),
                args(new double[][] {{0, 0.5}, {1, 2}}, 1),
                args(new double[][] {{0, 0.5}, {1, 2}, {2, 1}}, 0));
    }
}
