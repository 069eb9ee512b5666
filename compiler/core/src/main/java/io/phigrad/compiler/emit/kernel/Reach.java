package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.ssa.Value;
import java.util.HashSet;
import java.util.Set;

/** What an expression reads, and how large it is. */
final class Reach {
    final Set<Integer> regions = new HashSet<>();
    final Set<Value> leaves = new HashSet<>();
    int width;
    boolean guarded;

    void add(Reach other) {
        regions.addAll(other.regions);
        leaves.addAll(other.leaves);
        width += other.width;
        guarded |= other.guarded;
    }
}
