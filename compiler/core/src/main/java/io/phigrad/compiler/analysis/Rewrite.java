package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.List;

/** A pass that replaces nodes by lists of nodes, inner regions first. */
public abstract class Rewrite {

    public SsaMethod apply(SsaMethod method) {
        return new SsaMethod(method.name(), method.params(), method.memories(), block(method.body()));
    }

    /** What stands in place of a node whose regions have been rewritten already. */
    protected abstract List<Node> replace(Node node);

    protected final Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            nodes.addAll(replace(inside(node)));
        }
        return new Block(nodes, block.yields());
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), block(n.header()), block(n.body()), n.origin());
        }
        return node;
    }
}
