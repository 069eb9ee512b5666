package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.MemoryType;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches, while a program runs, that it names only the current version of each alias class: the rule under which
 * versioned memory may run in place.
 */
final class MemoryVersions {
    private final Map<Integer, Long> current = new HashMap<>();

    /** A new version becomes the current one of its class. */
    Object next(Value memory) {
        return current.merge(region(memory), 1L, Long::sum);
    }

    /** Refuses a version that has been overwritten; a memory that nobody wrote yet is fine. */
    void check(Operand memory, Object version) {
        Long expected = current.get(region(memory));
        if (version instanceof Long && expected != null && !expected.equals(version)) {
            throw new IllegalStateException(
                    "stale memory " + memory + ": version " + version + " where " + expected + " is current");
        }
    }

    private static int region(Operand memory) {
        return ((MemoryType) memory.type()).region();
    }
}
