package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * The references of a method to growing arrays of the workspace. Each such array has a region of memory of its own,
 * by which any method of the program finds it: so these references need not be passed, they are read again.
 */
final class Tapes {
    /** For each reference the node's value that it goes back to. */
    private final Map<Value, Value> origins = new HashMap<>();

    private final Map<Value, MemoryType> memories = new HashMap<>();
    private final IntSupplier ids;

    Tapes(SsaMethod method, IntSupplier ids) {
        this.ids = ids;
        int before;
        do {
            before = origins.size();
            Nodes.walk(method.body(), this::follow);
        } while (origins.size() > before);
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Grow n) {
                lies(n.array(), n.memory());
            } else if (node instanceof Node.Load n) {
                lies(n.array(), n.memory());
            } else if (node instanceof Node.Store n) {
                lies(n.array(), n.memory());
            } else if (node instanceof Node.Stack n) {
                lies(n.out(), n.memory());
            }
        });
    }

    private void follow(Node node) {
        if (node instanceof Node.Workspace || node instanceof Node.Stack) {
            Value out = node.outs().get(0);
            origins.put(out, out);
        } else if (node instanceof Node.Grow n) {
            join(n.out(), n.array());
        } else if (node instanceof Node.If n) {
            joinAll(n.outs(), n.then().yields());
            joinAll(n.outs(), n.otherwise().yields());
        } else if (node instanceof Node.Loop n) {
            joinAll(n.args(), n.inits());
            joinAll(n.outs(), n.args());
        }
    }

    private void joinAll(List<Value> targets, List<? extends Operand> sources) {
        for (int k = 0; k < targets.size(); k++) {
            join(targets.get(k), sources.get(k));
        }
    }

    private void join(Value target, Operand source) {
        if (source instanceof Value v && origins.containsKey(v)) {
            origins.putIfAbsent(target, Objects.requireNonNull(origins.get(v)));
        }
    }

    private void lies(Operand array, Operand memory) {
        if (array instanceof Value v && origins.containsKey(v)) {
            memories.put(Objects.requireNonNull(origins.get(v)), (MemoryType) memory.type());
        }
    }

    /** Whether the value refers to such an array. */
    boolean has(Operand value) {
        return value instanceof Value v && memories.containsKey(origins.getOrDefault(v, v));
    }

    /** Adds a node that reads the reference again; gives what stands for it here. */
    Operand read(Value tape, List<Node> nodes) {
        Value here = new Value(ids.getAsInt(), tape.type(), tape.name());
        MemoryType memory = Objects.requireNonNull(memories.get(origins.getOrDefault(tape, tape)));
        nodes.add(new Node.Stack(here, Constant.undefined(memory), Origin.NONE));
        return here;
    }

    /** The same nodes, with the workspace arrays found by their regions. */
    Block byRegion(Block block) {
        return new Block(
                block.nodes().stream()
                        .map(node -> node instanceof Node.Workspace n && has(n.out())
                                ? new Node.Stack(
                                        n.out(),
                                        Constant.undefined(Objects.requireNonNull(memories.get(n.out()))),
                                        n.origin())
                                : node)
                        .toList(),
                block.yields());
    }
}
