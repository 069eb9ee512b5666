package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ReturnFromNestedLoopsInputs {

    private ReturnFromNestedLoopsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, 0.7, 0.9}, 2.0),
                args(new double[] {-0.8, -0.9, -0.95}, 1.5),
                args(vector(7, 4), 20.0),
                args(new double[0], 1.0));
    }
}
