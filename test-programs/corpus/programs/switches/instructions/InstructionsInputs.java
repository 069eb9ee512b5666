package programs.switches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class InstructionsInputs {

    private InstructionsInputs() {}

    static List<Object[]> run() {
        return List.of(
                args("+*s".toCharArray(), 0.4, vector(1, 2)),
                args("+ j+*".toCharArray(), 0.9, new double[] {0.8, 0.3, 0.2}),
                args("+ j+*".toCharArray(), -0.9, new double[] {0.8, 0.3, 0.2}),
                args("*!+".toCharArray(), 0.9, new double[] {0.8, 0.3}),
                args("s*r+".toCharArray(), 0.9, new double[] {0.8, 0.3}),
                args("".toCharArray(), 0.9, new double[0]));
    }
}
