package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.JumpTarget;
import java.util.HashSet;
import java.util.Set;

/**
 * How control may leave a statement.
 *
 * @param completes whether its end may be reached, as JLS 14.22 sees it
 * @param jumps targets outside the statement to which a jump inside it may go
 */
record Exits(boolean completes, Set<JumpTarget> jumps) {

    /** Of a statement that always runs to its end. */
    static final Exits NORMAL = new Exits(true, Set.of());

    /** Of a statement that throws, or never ends. */
    static final Exits NEVER = new Exits(false, Set.of());

    Exits {
        jumps = Set.copyOf(jumps);
    }

    /** Whether control, once inside, never comes out but by an exception. */
    boolean isDead() {
        return !completes && jumps.isEmpty();
    }

    /** Whether the statement may be left by a jump. */
    boolean isLeft() {
        return !jumps.isEmpty();
    }

    /** Of this and then {@code next}. */
    Exits then(Exits next) {
        return completes ? new Exits(next.completes, union(jumps, next.jumps)) : this;
    }

    /** Of this or else {@code other}. */
    Exits or(Exits other) {
        return new Exits(completes || other.completes, union(jumps, other.jumps));
    }

    /** Of a statement with this inside, to whose end jumps to {@code target} lead. */
    Exits landing(JumpTarget target) {
        if (!jumps.contains(target)) {
            return this;
        }
        Set<JumpTarget> others = new HashSet<>(jumps);
        others.remove(target);
        return new Exits(true, others);
    }

    private static Set<JumpTarget> union(Set<JumpTarget> a, Set<JumpTarget> b) {
        Set<JumpTarget> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }
}
