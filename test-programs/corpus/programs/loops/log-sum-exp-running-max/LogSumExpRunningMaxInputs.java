package programs.loops;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class LogSumExpRunningMaxInputs {

    private LogSumExpRunningMaxInputs() {}

    static List<Object[]> logSumExp() {
        return List.of(
                args(vector(4, 8)),
                args(new double[] {710.5, -3.0, 711.0}),
                args(new double[] {0.25}));
    }
}
