package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LiteralsInputs {

    private LiteralsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5),
                args(-0.01));
    }
}
