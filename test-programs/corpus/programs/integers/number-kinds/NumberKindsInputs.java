package programs.integers;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NumberKindsInputs {

    private NumberKindsInputs() {}

    static List<Object[]> value() {
        return List.of(
                args((byte) 100, (short) 300, 'x', 123456789012345L, 0.3),
                args((byte) -128, (short) -32768, '\uffff', Long.MIN_VALUE, 0.7),
                args((byte) 0, (short) 0, '\0', 0L, -0.7));
    }
}
