package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.ComplexOrbit.Complex;

final class ComplexOrbitInputs {

    private ComplexOrbitInputs() {}

    static List<Object[]> escape() {
        return List.of(
                args(new Complex(0.4, 0.3), 50),
                args(new Complex(-0.1, 0.2), 12),
                args(new Complex(1.5, 1.0), 8),
                args(new Complex(0.3, 0.1), 0));
    }
}
