package programs.branches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class MedianOfFiveInputs {

    private MedianOfFiveInputs() {}

    static List<Object[]> median() {
        return List.of(
                args(1.0, 2.0, 3.0, 4.0, 5.0),
                args(5.0, 4.0, 3.0, 2.0, 1.0),
                args(2.0, 5.0, 1.0, 4.0, 3.0),
                args(1.5, 7.0, 2.5, 3.5, 9.0),
                args(4.5, 1.5, 2.5, 7.5, 0.5));
    }
}
