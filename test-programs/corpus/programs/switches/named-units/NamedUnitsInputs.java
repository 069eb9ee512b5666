package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class NamedUnitsInputs {

    private NamedUnitsInputs() {}

    static List<Object[]> inMetres() {
        return List.of(
                args(3.0, "m"),
                args(13.0, "m"),
                args(13.0, "km"),
                args(3.0, "foot"),
                args(13.0, "ft"),
                args(13.0, "c"),
                args(11.0, ""));
    }

    static List<Object[]> named() {
        return List.of(
                args("sin", 0.3),
                args("cosine", 0.3),
                args("+x+", 0.3),
                args("", 0.3));
    }
}
