package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class PrimeTermsInputs {

    private PrimeTermsInputs() {}

    static List<Object[]> series() {
        return List.of(
                args(0.9, 30),
                args(-0.5, 2),
                args(0.5, 0));
    }
}
