package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SmallIntegerSelectorsInputs {

    private SmallIntegerSelectorsInputs() {}

    static List<Object[]> choose() {
        return List.of(
                args((byte) -128, (short) 32767, 'z', 0.3),
                args((byte) 200, (short) 1, 'b', 0.4),
                args((byte) 65, (short) -1, '\u00e9', 0.5),
                args((byte) 0, (short) 7, 'q', 0.6));
    }
}
