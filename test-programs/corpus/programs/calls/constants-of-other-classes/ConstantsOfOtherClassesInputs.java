package programs.calls;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ConstantsOfOtherClassesInputs {

    private ConstantsOfOtherClassesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.5),
                args(-0.1));
    }
}
