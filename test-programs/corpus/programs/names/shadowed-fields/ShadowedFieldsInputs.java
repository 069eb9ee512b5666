package programs.names;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ShadowedFieldsInputs {

    private ShadowedFieldsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(0.4, vector(1, 3)),
                args(-0.4, vector(2, 1)));
    }
}
