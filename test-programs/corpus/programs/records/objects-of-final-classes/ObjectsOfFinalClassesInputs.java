package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.ObjectsOfFinalClasses.Spring;

final class ObjectsOfFinalClassesInputs {

    private ObjectsOfFinalClassesInputs() {}

    static List<Object[]> pair() {
        return List.of(
                args(new Spring(2, 0.5, "s"), new Spring(3, 1, "s"), 2.5), args(new Spring(1, 1, "s"), new Spring(4, 0.25, "s"), 1.0));
    }

    static List<Object[]> chain() {
        Spring[] springs = {new Spring(2, 0.5, "s"), new Spring(3, 1, "s"), new Spring(0.5, 0.75, "s")};
        return List.of(args(springs, 4.0), args(new Spring[] {springs[1]}, 2.0), args(new Spring[0], 1.0));
    }
}
