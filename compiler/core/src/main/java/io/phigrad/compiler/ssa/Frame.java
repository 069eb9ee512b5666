package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One call of a method while it is inlined: its variables, and the scopes that jumps may leave.
 *
 * <p>Each scope has a flag that tells whether a jump has left it. A jump sets the flags of all scopes from the
 * innermost to its target's, so what may have been skipped is guarded by the innermost flag alone.
 */
final class Frame {

    /** Something that jumps to {@code target} leave. */
    private record Scope(JumpTarget target, Variable left) {}

    private final SsaBuilder builder;
    private final Map<io.phigrad.compiler.frontend.tree.Variable, List<Variable>> variables = new IdentityHashMap<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Shapes shapes;
    private final List<Variable> result;

    /** @param result what {@code return} assigns, part by part, declared already; empty for void */
    Frame(SsaBuilder builder, Shapes shapes, List<Variable> result) {
        this.builder = builder;
        this.shapes = shapes;
        this.result = result;
    }

    List<Variable> result() {
        return result;
    }

    /** What stands for a variable of the source in this call, part by part. */
    List<Variable> variables(io.phigrad.compiler.frontend.tree.Variable source) {
        return variables.computeIfAbsent(
                source,
                v -> shapes.parts(v.type()).stream()
                        .map(part -> new Variable(part.name(v), part.type()))
                        .toList());
    }

    /** Makes such variables stand for one of the source in this call, unless there are some already. */
    List<Variable> variables(io.phigrad.compiler.frontend.tree.Variable source, List<Variable> fresh) {
        return variables.computeIfAbsent(source, v -> fresh);
    }

    /** Runs what may be left by jumps to {@code target}. */
    void scope(JumpTarget target, String flag, Runnable part) {
        Variable left = new Variable(flag, Scalar.BOOLEAN);
        builder.declare(left, Constant.of(false));
        scopes.push(new Scope(target, left));
        part.run();
        scopes.pop();
    }

    void jump(JumpTarget target) {
        for (Scope scope : scopes) {
            builder.assign(scope.left, Constant.of(true));
            if (scope.target == target) {
                return;
            }
        }
        throw new IllegalStateException("no scope for the jump to " + target.label());
    }

    /** Whether a jump has left the innermost scope. */
    Variable left() {
        return scopes.element().left;
    }

    /**
     * At the start of a round of a loop that is left as soon as one of the jumps was made: none has been made, and
     * no result is set.
     */
    void startRound(Set<JumpTarget> jumps) {
        boolean reached = false;
        for (var outward = scopes.descendingIterator(); outward.hasNext(); ) {
            Scope scope = outward.next();
            reached |= jumps.contains(scope.target);
            if (reached) {
                builder.assign(scope.left, Constant.of(false));
            }
        }
        if (jumps.contains(ExitAnalysis.RETURN)) {
            result.forEach(r -> builder.assign(r, Constant.undefined(r.type())));
        }
    }
}
