package programs.kinks;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SmallDivisorsInputs {

    private SmallDivisorsInputs() {}

    static List<Object[]> clipped() {
        return List.of(
                args(1.7, 1e-310),
                args(-0.4, 3e-309),
                args(0.9, 0x1p-1060),
                args(2.5, 0.4));
    }

    static List<Object[]> scaled() {
        return List.of(
                args(new double[] {0.3, -1.2, 0.8, 1.5}, new double[] {1e-310, 0.5, -4e-309, 2e-310}, 0.7),
                args(new double[] {}, new double[] {}, 0.7));
    }

    static List<Object[]> pivots() {
        return List.of(
                args(new double[] {3.0, 0.4, -1.1, 0.9}, 0x3p-1060, 0.6),
                args(new double[] {0.5, 1.3}, 2.0, 0.6));
    }
}
