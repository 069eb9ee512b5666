package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NamesOfPairsInputs {

    private NamesOfPairsInputs() {}

    static List<Object[]> step() {
        return List.of(args(0.7, 4), args(-0.3, 0), args(1.1, 1));
    }
}
