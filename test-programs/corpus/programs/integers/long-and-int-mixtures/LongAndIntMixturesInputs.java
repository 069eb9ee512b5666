package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class LongAndIntMixturesInputs {

    private LongAndIntMixturesInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(12345, 987654321987L, (short) 77, 0.3),
                args(-12345, -1L, (short) -77, 0.3),
                args(0, 0L, (short) 0, 0.3),
                args(7, -5L, (short) 9, 0.3),
                args(4096, 3L, (short) 9, 0.3),
                args(Integer.MIN_VALUE, Long.MIN_VALUE, Short.MIN_VALUE, -0.3));
    }
}
