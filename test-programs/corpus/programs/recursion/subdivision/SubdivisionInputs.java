package programs.recursion;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class SubdivisionInputs {

    private SubdivisionInputs() {}

    static List<Object[]> roughness() {
        return List.of(
                args(0.3, 1.7, 0.6, 8),
                args(0.3, 1.7, 0.6, 1),
                args(-0.5, 0.25, 0.9, 5),
                args(1.0, 2.0, -0.4, 2));
    }
}
