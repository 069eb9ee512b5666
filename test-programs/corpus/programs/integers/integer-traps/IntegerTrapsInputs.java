package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class IntegerTrapsInputs {

    private IntegerTrapsInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(0.3, 17, 5, (byte) -9, (short) 1234, 'q', 123456789012L),
                args(0.7, -4, -4, (byte) 3, (short) 0, 'A', 1L << 40),
                args(-1.3, -100000, 7, (byte) 100, (short) -32000, '\u00ff', -5L));
    }
}
