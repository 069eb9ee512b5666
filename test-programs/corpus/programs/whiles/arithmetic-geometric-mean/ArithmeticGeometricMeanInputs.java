package programs.whiles;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ArithmeticGeometricMeanInputs {

    private ArithmeticGeometricMeanInputs() {}

    static List<Object[]> period() {
        return List.of(
                args(1.0, 1.0),
                args(0.5, 2.5),
                args(2.0, 0.1));
    }
}
