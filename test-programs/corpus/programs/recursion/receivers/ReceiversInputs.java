package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ReceiversInputs {

    private ReceiversInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new Receivers(vector(111, 7), 2), 0.7),
                args(new Receivers(vector(112, 12), 5), -0.6),
                args(new Receivers(new double[0], 1), 0.4),
                args(new Receivers(vector(113, 15), 3), 1.3));
    }

    static List<Object[]> pruned() {
        return List.of(
                args(new Receivers(vector(114, 4), 2), 0.7),
                args(new Receivers(vector(115, 2), 5), -0.6),
                args(new Receivers(vector(116, 2), 0), 0.4),
                args(new Receivers(new double[0], 3), 1.3));
    }
}
