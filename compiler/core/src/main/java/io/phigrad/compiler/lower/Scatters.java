package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scatters to one element in one block become one, where nothing reads the memory between them: the element is
 * loaded and stored once.
 */
public final class Scatters {
    private int ids;
    private boolean changed;

    private Scatters(int firstId) {
        ids = firstId;
    }

    public static SsaMethod run(SsaMethod method) {
        Scatters scatters = new Scatters(Nodes.nextId(method));
        Block body = scatters.block(method.body());
        SsaMethod joined = new SsaMethod(method.name(), method.params(), method.memories(), body);
        return scatters.changed ? MemoryThreading.keepingYields(joined) : method;
    }

    private record Target(Operand array, Operand index) {}

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        Map<Target, Integer> open = new HashMap<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.Accumulate next) {
                Target target = new Target(next.array(), next.index());
                Integer earlier = open.get(target);
                if (earlier != null) {
                    Node.Accumulate first = (Node.Accumulate) nodes.get(earlier);
                    nodes.set(earlier, NOTHING);
                    nodes.add(join(first, next, nodes));
                    changed = true;
                } else {
                    nodes.add(next);
                }
                open.put(target, nodes.size() - 1);
            } else {
                Node inner = inside(node);
                open.keySet().removeIf(t -> touches(inner, ((Node.Accumulate) nodes.get(open.get(t))).memory()));
                nodes.add(inner);
            }
        }
        nodes.removeIf(node -> node == NOTHING);
        return new Block(nodes, block.yields());
    }

    private static final Node NOTHING = new Node.Throw("", List.of(), Origin.NONE);

    private Node join(Node.Accumulate first, Node.Accumulate next, List<Node> nodes) {
        Value sum = new Value(ids++, Scalar.DOUBLE, "");
        nodes.add(new Node.Apply(sum, Op.ADD, List.of(first.value(), next.value()), next.origin()));
        return new Node.Accumulate(next.out(), next.memory(), next.array(), next.index(), sum, next.origin());
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body()), n.origin());
        }
        return node;
    }

    private static boolean touches(Node node, Operand memory) {
        boolean[] found = {false};
        Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> {
            if (operand.type() instanceof MemoryType) {
                found[0] |= Activity.region(operand) == Activity.region(memory);
            }
        });
        return found[0];
    }
}
