package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class BrachistochroneInputs {

    private BrachistochroneInputs() {}

    static List<Object[]> time() {
        return List.of(
                args(new double[] {0, 1, 2, 3, 4}, new double[] {0.9, 0.5, 0.3, 0.2, 0.1}),
                args(new double[] {0, 1}, new double[] {0.9, 0.0}),
                args(new double[] {0}, new double[] {0.9}));
    }
}
