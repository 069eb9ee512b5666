package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class QuotientsInputs {

    private QuotientsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.5, 1.5, -0.5),
                args(-2.0, 0.0, 0.0),
                args(1e-3, 7.0, 2.0));
    }
}
