package programs.matrices;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class FloatMatrixInputs {

    private FloatMatrixInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new float[][] {{0.5f, -0.25f}, {0.1f, 0.7f}, {0.9f, 0.3f}}, 1.5f),
                args(new float[][] {{0.2f}, {}}, 0.1f),
                args(new float[0][], 2.0f));
    }
}
