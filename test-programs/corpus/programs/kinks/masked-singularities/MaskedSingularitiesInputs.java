package programs.kinks;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MaskedSingularitiesInputs {

    private MaskedSingularitiesInputs() {}

    static List<Object[]> entropy() {
        return List.of(args(0.0), args(0.5), args(-1.0));
    }

    static List<Object[]> ratio() {
        return List.of(args(3.0, 0.0), args(3.0, 2.0));
    }

    static List<Object[]> softplus() {
        return List.of(args(1000.0), args(1.0), args(-1000.0));
    }

    static List<Object[]> bump() {
        return List.of(args(1.0), args(0.5), args(-1.0), args(2.0));
    }

    static List<Object[]> power() {
        return List.of(args(0.0, 2.0), args(1.5, 2.0));
    }

    static List<Object[]> logistic() {
        return List.of(args(-900.0, 1.0), args(0.5, 1.5));
    }

    static List<Object[]> nearest() {
        return List.of(args(new double[] {0, 2, 0.5}, 3.0), args(new double[0], 1.0), args(new double[] {0}, 1.0));
    }

    static List<Object[]> branch() {
        return List.of(args(0.0, 2.0), args(-1.0, 2.0), args(1.5, 2.0));
    }
}
