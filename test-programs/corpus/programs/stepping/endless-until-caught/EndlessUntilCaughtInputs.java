package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class EndlessUntilCaughtInputs {

    private EndlessUntilCaughtInputs() {}

    static List<Object[]> caught() {
        return List.of(
                args(vector(1, 3, 1, 3), 0.4, 0.02),
                args(vector(2, 2, 3, 5), 0.1, 0.1),
                args(vector(5, 2, 30, 50), 0.1, 1e-6),
                args(vector(3, 1, 1, 2), 0.3, 9.0),
                args(vector(4, 0), 0.3, 9.0));
    }
}
