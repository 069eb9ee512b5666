package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class FloatsInputs {

    private FloatsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5f, new float[] {0.9f, 1.1f}, 0),
                args(0.5f, new float[] {0.9f, 1.1f}, 3),
                args(-0.75f, new float[] {1.5f}, 2));
    }
}
