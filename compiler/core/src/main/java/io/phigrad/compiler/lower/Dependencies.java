package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What some values of a method are computed from, the decisions that lead to them included. */
final class Dependencies {

    private Dependencies() {}

    static Set<Value> of(SsaMethod method, Collection<? extends Operand> roots) {
        Definitions definitions = new Definitions(method.body());
        Set<Value> found = new HashSet<>();
        Deque<Operand> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            if (open.remove() instanceof Value value && found.add(value)) {
                definitions.node(value).ifPresent(node -> open.addAll(sources(value, node)));
            }
        }
        return found;
    }

    /** What the node computes this one of its values from. */
    private static List<Operand> sources(Value value, Node node) {
        if (node instanceof Node.If n) {
            int k = n.outs().indexOf(value);
            return List.of(
                    n.condition(),
                    n.then().yields().get(k),
                    n.otherwise().yields().get(k));
        } else if (node instanceof Node.Loop n) {
            int k = Math.max(n.outs().indexOf(value), n.args().indexOf(value));
            return List.of(n.proceed(), n.stop(), n.inits().get(k), n.next().get(k));
        }
        return Nodes.operands(node);
    }
}
