package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class IntegerLibraryInputs {

    private IntegerLibraryInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(17, 99L, 0.5),
                args(-17, -99L, 0.5),
                args(200, 1L << 62, 0.5));
    }
}
