package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CrankNicolsonInputs {

    private CrankNicolsonInputs() {}

    static List<Object[]> call() {
        return List.of(args(100.0, 101.0, 0.05, 0.2, 1.0, 12, 5), args(98.0, 90.0, 0.02, 0.4, 0.5, 9, 3));
    }
}
