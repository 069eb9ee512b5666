package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LiteralsOfAllKindsInputs {

    private LiteralsOfAllKindsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.3),
                args(-0.3),
                args(0.0));
    }
}
