package programs.matrices;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SharedRowsInputs {

    private SharedRowsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, 0.25}, new double[] {0.25, -0.5}),
                args(new double[] {0.5, 0.25, 1}, new double[] {0.75, -0.5, 0.1}));
    }
}
