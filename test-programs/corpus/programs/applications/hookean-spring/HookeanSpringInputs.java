package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class HookeanSpringInputs {

    private HookeanSpringInputs() {}

    static List<Object[]> energy() {
        return List.of(
                args(vector(1, 8), new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, vector(2, 4, 0.8, 1.2), 10.0, 1.0, 9.8),
                args(vector(3, 2), new int[0], new int[0], new double[0], 10.0, 1.0, 9.8),
                args(new double[0], new int[0], new int[0], new double[0], 10.0, 1.0, 9.8));
    }
}
