package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class DualNumbersInputs {

    private DualNumbersInputs() {}

    static List<Object[]> modulus() {
        return List.of(args(0.7, 0.4, 7), args(-1.1, 0.3, 0), args(0.5, -0.8, 4), args(0.9, 0.1, 1));
    }

    static List<Object[]> counted() {
        return List.of(
                args(new DualNumbers.Complex(0.7, 0.4), 5),
                args(new DualNumbers.Complex(-0.2, 1.4), 0),
                args(new DualNumbers.Complex(0.3, 0.9), 1),
                args(new DualNumbers.Complex(1.2, -0.6), 6));
    }
}
