package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LeftBeforeSetInputs {

    private LeftBeforeSetInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(1.0, new double[] {1.0}, 0),
                args(-0.5, new double[] {-0.294}, 0),
                args(0.2, new double[] {0.7}, 2));
    }
}
