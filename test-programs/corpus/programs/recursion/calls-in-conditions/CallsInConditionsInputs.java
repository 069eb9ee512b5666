package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class CallsInConditionsInputs {

    private CallsInConditionsInputs() {}

    static List<Object[]> search() {
        return List.of(
                args(0.4, 0.6, 3),
            args(1.3, 0.05, 0),
            args(0.1, 0.2, 3),
                args(1.0, 0.05, 2),
                args(-2.0, 0.5, 1),
                args(0.3, 2.5, 2),
                args(2.2, 0.4, 0),
                args(1.9, 1.0, 3),
                args(1.3, 0.9, 4));
    }
}
