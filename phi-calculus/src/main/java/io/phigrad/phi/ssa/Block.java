package io.phigrad.phi.ssa;

import java.util.List;

/** Nodes in the order in which they run, and what the region yields at its end. */
public record Block(List<Node> nodes, List<Operand> yields) {

    public Block {
        nodes = List.copyOf(nodes);
        yields = List.copyOf(yields);
    }
}
