package io.phigrad.corpus.fuzz;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What random programs may hold beyond arithmetic, branches and loops over double and int. */
public enum Feature {
    FLOATS,
    LONGS,
    BOOLEANS,
    HELPERS,
    ARRAYS,
    MATRICES,
    ALIASES,
    COPIES,
    JUMPS,
    RETURNS,
    EFFECTS,
    KINKS,
    CASTS,
    SWITCHES,
    RECORDS,
    GENERICS;

    /** {@code all}, a list such as {@code arrays,jumps}, or what to leave out, such as {@code -floats,-longs}. */
    public static Set<Feature> parse(String text) {
        Set<Feature> chosen = EnumSet.noneOf(Feature.class);
        if (text.isEmpty() || text.equals("all") || text.startsWith("-")) {
            chosen.addAll(EnumSet.allOf(Feature.class));
        }
        Arrays.stream(text.split(","))
                .filter(word -> !word.isEmpty() && !word.equals("all"))
                .forEach(word -> {
                    boolean out = word.startsWith("-");
                    Feature feature = valueOf(word.substring(out ? 1 : 0).toUpperCase(Locale.ROOT));
                    if (out) {
                        chosen.remove(feature);
                    } else {
                        chosen.add(feature);
                    }
                });
        return chosen;
    }
}
