package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OverwrittenByTurnsInputs {

    private OverwrittenByTurnsInputs() {}

    static List<Object[]> mixed() {
        return List.of(
                args(vector(1, 4, -1, 1), new float[] {0.3f, -0.7f, 1.1f, 0.4f}, 3),
                args(new double[] {-0.5, -0.8, -0.3}, new float[] {0.2f, 0.6f, -0.9f}, 2),
                args(vector(2, 1, 0.5, 1), new float[] {0.8f}, 2),
                args(vector(3, 2), new float[] {1f, 2f}, 0),
                args(new double[0], new float[0], 2));
    }
}
