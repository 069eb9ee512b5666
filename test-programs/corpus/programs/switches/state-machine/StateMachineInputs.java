package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class StateMachineInputs {

    private StateMachineInputs() {}

    static List<Object[]> run() {
        return List.of(
                args(0.7, 0.4, 9),
                args(1.9, 0.3, 5),
                args(1.9, 0.01, 40),
                args(0.2, 0.9, 1),
                args(0.2, 0.9, 0));
    }
}
