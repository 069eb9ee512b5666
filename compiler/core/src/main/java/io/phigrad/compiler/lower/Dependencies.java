package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.ssa.Block;
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

/** What some values of a method are computed from, branches and loops taken as a whole. */
final class Dependencies {

    private Dependencies() {}

    static Set<Value> of(SsaMethod method, Collection<? extends Operand> roots) {
        Definitions definitions = new Definitions(method.body());
        Set<Value> found = new HashSet<>();
        Deque<Operand> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            if (open.remove() instanceof Value value && found.add(value)) {
                definitions.node(value).ifPresent(node -> Nodes.walkOperands(alone(node), open::add));
            }
        }
        return found;
    }

    private static Block alone(Node node) {
        return new Block(List.of(node), List.of());
    }
}
