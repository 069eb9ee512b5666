package io.phigrad.corpus;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a program, so that one run shows all of it. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    void addAll(String where, List<String> what) {
        what.forEach(w -> add(where, w));
    }

    void unless(boolean holds, String where, String what) {
        if (!holds) {
            add(where, what);
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }
}
