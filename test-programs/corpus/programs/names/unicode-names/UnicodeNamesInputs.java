package programs.names;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class UnicodeNamesInputs {

    private UnicodeNamesInputs() {}

    static List<Object[]> dichte() {
        return List.of(
                args(0.3, new double[] {0.7, 1.9}, 1.2),
                args(0.3, new double[0], 1.2));
    }
}
