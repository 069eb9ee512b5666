package programs.stepping;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class StagesOfTheirOwnInputs {

    private StagesOfTheirOwnInputs() {}

    static List<Object[]> classical() {
        return List.of(
                args(vector(1, 3), vector(2, 3), 0.3, 5),
                args(vector(3, 2), vector(4, 2), 0.1, 1),
                args(vector(5, 1), vector(6, 1), 0.2, 0),
                args(vector(7, 0), vector(8, 0), 0.2, 3));
    }

    static List<Object[]> inPlace() {
        return classical();
    }
}
