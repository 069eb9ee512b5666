package programs.arrays;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MasksAndCountersInputs {

    private MasksAndCountersInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(
                        new double[] {0.25, -0.5, 0.75, 0.9, 0.1},
                        new boolean[] {true, false, true, false, false},
                        new long[] {1, 2, 3, 4, 5}),
                args(new double[0], new boolean[0], new long[0]));
    }
}
