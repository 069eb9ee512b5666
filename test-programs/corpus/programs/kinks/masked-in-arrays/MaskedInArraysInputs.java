package programs.kinks;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MaskedInArraysInputs {

    private MaskedInArraysInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {0.5, 0, 2, -1}, new double[] {1, 2, 3, 4}),
                args(new double[] {0}, new double[] {1}),
                args(new double[0], new double[0]));
    }

    static List<Object[]> chosen() {
        return List.of(args(new double[] {0, 2, 0.5}, 1), args(new double[] {2}, 0), args(new double[0], 0));
    }
}
