package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.SwapBook.Curve;
import programs.records.SwapBook.Swap;

final class SwapBookInputs {

    private SwapBookInputs() {}

    private static Curve c() {
        return new Curve(new double[] {0, 1, 2, 5}, new double[] {1, 0.97, 0.94, 0.85});
    }

    static List<Object[]> book() {
        return List.of(
                args(
                        c(),
                        new Swap[] {
                            new Swap(100, 0.03, new double[] {0.5, 1, 1.5}, true),
                            new Swap(50, 0.02, new double[] {1, 3, 6}, false)
                        },
                        0.001),
                args(c(), new Swap[0], 0.001));
    }
}
