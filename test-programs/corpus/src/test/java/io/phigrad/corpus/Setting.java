package io.phigrad.corpus;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.soi.Settings.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A way to coarsen that is not the usual one.
 *
 * @param limit of segments, below zero for the compiler's choice
 * @param without what is left out
 */
record Setting(int limit, Set<Part> without) {

    static final List<Setting> ALL = List.of(
            new Setting(0, Set.of()),
            new Setting(12, Set.of()),
            new Setting(40, Set.of()),
            new Setting(5000, Set.of()),
            new Setting(-1, Set.of(Part.PHI_CALCULUS)),
            new Setting(-1, Set.of(Part.SIMPLIFICATION)),
            new Setting(-1, Set.of(Part.SHARING)),
            new Setting(-1, Set.of(Part.SEARCH)),
            new Setting(25, Set.of(Part.REUSE)),
            new Setting(30, Set.of(Part.values())));

    CompilerConfig config() {
        CompilerConfig given = Phigrad.config(true);
        OptionalInt soiLimit = limit < 0 ? OptionalInt.empty() : OptionalInt.of(limit);
        return new CompilerConfig(given.classPath(), true, soiLimit, Optional.empty()).withoutParts(without);
    }
}
