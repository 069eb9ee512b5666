package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MaskedByTheCallerInputs {

    private MaskedByTheCallerInputs() {}

    static List<Object[]> chosen() {
        return List.of(args(0.7, 3), args(0.0, 2), args(-0.5, 1), args(1.3, 0), args(0.0, 0));
    }

    static List<Object[]> passed() {
        return List.of(args(0.7, 1.2, 3), args(0.0, 1.5, 2), args(-0.5, 0.0, 1), args(0.0, 0.3, 0));
    }

    static List<Object[]> always() {
        return List.of(args(0.7, 3), args(1.0, 0));
    }
}
