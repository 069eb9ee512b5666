package programs.switches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class TextTablesInputs {

    private TextTablesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new String[] {"square", "", "cube", "linear", "square"}, vector(1, 5), vector(2, 5)),
                args(new String[] {"linear"}, vector(3, 1), vector(4, 1)),
                args(new String[0], new double[0], new double[0]));
    }

    static List<Object[]> valueThrowing() {
        return List.<Object[]>of(
                args(new String[] {"square", "quartic"}, vector(1, 2), vector(2, 2)));
    }
}
