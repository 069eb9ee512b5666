package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class InternalRateInputs {

    private InternalRateInputs() {}

    static List<Object[]> rateOf() {
        return List.of(
                args(10.0, new double[] {3, 3, 3, 3}, 40),
                args(1.0, new double[] {1.2}, 2));
    }
}
