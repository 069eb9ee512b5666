package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which nodes read each value. What a region yields is read by no node. */
public final class Users {
    private final Map<Value, List<Node>> users = new HashMap<>();

    public Users(Block body) {
        Nodes.walk(
                body,
                node -> Nodes.operands(node).forEach(operand -> {
                    if (operand instanceof Value v) {
                        users.computeIfAbsent(v, x -> new ArrayList<>()).add(node);
                    }
                }));
    }

    /** In the order of the program; a node that reads the value twice is there twice. */
    public List<Node> of(Value value) {
        return users.getOrDefault(value, List.of());
    }
}
