package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Next values of counters: {@code i + 1} of a loop whose header asks for {@code i}. They are written where they are
 * used, so that the counter itself changes only at the end of the round and the loop can be written with {@code for}.
 * The same goes for a simple start and for the neighbours of a counter.
 */
final class Inductions {
    private final Needs needs;
    private final Set<Value> steps = new HashSet<>();

    private Inductions(Needs needs) {
        this.needs = needs;
    }

    static Set<Value> steps(SsaMethod method, Needs needs) {
        Inductions found = new Inductions(needs);
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop && needs.needs(loop)) {
                found.visit(loop);
            }
        });
        return found.steps;
    }

    private void visit(Node.Loop loop) {
        offsets(loop);
        Set<Operand> asked = new HashSet<>();
        Nodes.walkOperands(loop.header(), asked::add);
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            if (asked.contains(arg)
                    && loop.next().get(k) instanceof Value next
                    && !needs.isParameter(next)
                    && needs.definition(next) instanceof Node.Apply step
                    && isStep(step, arg)
                    && !loop.stop().equals(next)) {
                steps.add(next);
                if (loop.inits().get(k) instanceof Value init && needs.uses(init) == 1 && isSimple(init)) {
                    steps.add(init);
                }
            }
        }
    }

    /** Neighbours of counters, such as {@code i - 1}: they read better where they index. */
    private void offsets(Node.Loop loop) {
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Apply apply && loop.args().stream().anyMatch(arg -> isStep(apply, arg))) {
                steps.add(apply.out());
            }
        });
    }

    /** Whether a start such as {@code n - 1} may be computed in the head of the loop. */
    private boolean isSimple(Value init) {
        return !needs.isParameter(init)
                && needs.definition(init) instanceof Node.Apply apply
                && (apply.op() == Op.ADD || apply.op() == Op.SUB)
                && apply.in().stream().allMatch(this::isFixed);
    }

    private boolean isFixed(Operand operand) {
        return operand instanceof Constant
                || operand instanceof Value v && (needs.isParameter(v) || needs.definition(v) instanceof Node.Length);
    }

    /** Whether a node counts from the value on by a constant. */
    static boolean isStep(Node.Apply step, Value arg) {
        boolean counts = step.out().type() == Scalar.INT || step.out().type() == Scalar.LONG;
        return counts
                && (step.op() == Op.ADD || step.op() == Op.SUB)
                && step.in().get(0).equals(arg)
                && step.in().get(1) instanceof Constant;
    }
}
