package programs.arrays;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class AliasedLocalsInputs {

    private AliasedLocalsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[] {1.5, 0.5}, new double[] {0.5, 0.75}),
                args(new double[] {0.5, 0.5}, new double[] {1.5, -0.75}),
                args(new double[] {1.5, 0.5}, new double[] {0.25, 1.75}));
    }
}
