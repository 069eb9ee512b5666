package programs.names;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class EscapedCharactersInputs {

    private EscapedCharactersInputs() {}

    static List<Object[]> value() {
        return List.of(args(1.5, 2), args(-0.5, 0));
    }
}
