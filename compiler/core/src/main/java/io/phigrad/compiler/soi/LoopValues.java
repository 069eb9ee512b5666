package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.HashSet;
import java.util.Set;

/** What is defined in a loop: its arguments and everything below. */
final class LoopValues {

    private LoopValues() {}

    static Set<Value> of(Node.Loop loop) {
        Set<Value> inside = new HashSet<>(loop.args());
        Nodes.walk(loop.header(), node -> note(node, inside));
        Nodes.walk(loop.body(), node -> note(node, inside));
        return inside;
    }

    private static void note(Node node, Set<Value> inside) {
        inside.addAll(node.outs());
        if (node instanceof Node.Loop inner) {
            inside.addAll(inner.args());
        }
    }
}
