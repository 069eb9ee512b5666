package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.Constructors.Poly;

final class ConstructorsInputs {

    private ConstructorsInputs() {}

    static List<Object[]> value() {
        return List.of(args(1.5, 0.4), args(-0.5, 1.2), args(0.75, -2.0));
    }

    static List<Object[]> poly() {
        return List.of(
                args(new Poly(1, -0.5, 0.25, 2), 0.7), args(new Poly(3), 0.5), args(new Poly(), 1.5));
    }
}
