package io.phigrad.phi.ssa;

/**
 * Tidies a method without changing a bit of what it computes: constants are folded, phis that are not needed
 * vanish, branches whose condition is known are resolved, and what no result needs is dropped, until nothing
 * changes. Every pass may leave such remains behind and rely on this.
 *
 * <p>Explicit throws stay, as do the decisions that lead to them. An implicit exception (index, division, negative
 * size) may vanish with a node that nothing needs; none is introduced.
 */
public final class Cleanup {

    private Cleanup() {}

    /** The same for every method of a program. */
    public static SsaProgram of(SsaProgram program) {
        return program.map(Cleanup::of);
    }

    public static SsaMethod of(SsaMethod method) {
        Simplifier simplifier = new Simplifier(Nodes.nextId(method));
        SsaMethod current = method;
        while (true) {
            SsaMethod next = DeadCode.removed(simplifier.apply(current));
            if (next.body().equals(current.body())) {
                return next;
            }
            current = next;
        }
    }
}
