package programs.scalars;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ProjectileRangeInputs {

    private ProjectileRangeInputs() {}

    static List<Object[]> range() {
        return List.of(
                args(10.0, 0.7, 1.5),
                args(3.0, -0.2, 20.0),
                args(0.0, 0.5, 1.0));
    }
}
