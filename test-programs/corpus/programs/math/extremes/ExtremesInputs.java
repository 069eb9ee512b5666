package programs.math;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ExtremesInputs {

    private ExtremesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5, 0.75f, 2, 9L),
                args(2.5, -0.5, 0.25f, -5, -4L),
                args(-1.5, 0.25, -0.25f, 5, 4L));
    }
}
