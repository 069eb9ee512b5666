package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.MemoryType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops what neither the results nor an explicit throw needs. Everything is dead until something live names it, so
 * loop arguments that only feed themselves go too.
 */
final class DeadCode {

    /** The node that defines a value, and the value's place among its outs (for a loop also its args). */
    private record Definition(Node node, int index) {}

    private final Map<Value, Definition> definitions = new HashMap<>();
    private final IdentityHashMap<Node, Node> owners = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Set<MemoryType>> kept = new IdentityHashMap<>();
    private final Set<Node> liveNodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Value> liveValues = new HashSet<>();
    private final Deque<Value> pending = new ArrayDeque<>();
    private final Map<Value, Operand> bypassed = new HashMap<>();

    private DeadCode() {}

    static SsaMethod removed(SsaMethod method) {
        DeadCode pass = new DeadCode();
        List<Node> throwing = new ArrayList<>();
        pass.define(method.body(), null, throwing);
        throwing.forEach(pass::markNode);
        pass.mark(method.body().yields());
        while (!pass.pending.isEmpty()) {
            pass.spread(pass.pending.pop());
        }
        Block body = pass.sweep(method.body());
        if (!pass.bypassed.isEmpty()) {
            body = Substitution.of(pass.bypassed).apply(body);
        }
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private void define(Block block, @Nullable Node owner, List<Node> throwing) {
        for (Node node : block.nodes()) {
            if (owner != null) {
                owners.put(node, owner);
            }
            define(node, node.outs());
            if (node instanceof Node.Loop loop) {
                define(node, loop.args());
            } else if (node instanceof Node.Throw || node instanceof Node.Call call && call.throwing()) {
                throwing.add(node);
            }
            Nodes.regions(node).forEach(region -> define(region, node, throwing));
        }
    }

    private void define(Node node, List<Value> values) {
        for (int k = 0; k < values.size(); k++) {
            definitions.put(values.get(k), new Definition(node, k));
        }
    }

    private void mark(List<? extends Operand> operands) {
        operands.forEach(this::mark);
    }

    private void mark(Operand operand) {
        if (operand instanceof Value v && liveValues.add(v)) {
            pending.push(v);
        }
    }

    private void spread(Value value) {
        Definition definition = definitions.get(value);
        if (definition == null) {
            return; // a parameter or a memory at entry
        }
        int k = definition.index;
        if (definition.node instanceof Node.If n) {
            markNode(n);
            mark(n.then().yields().get(k));
            mark(n.otherwise().yields().get(k));
        } else if (definition.node instanceof Node.Loop n) {
            markNode(n);
            markCarried(n, k);
        } else if (definition.node instanceof Node.Allocate n && k > 0) {
            mark(n.memories().get(k - 1)); // what an array holds that nothing names does not matter
        } else {
            markNode(definition.node);
        }
    }

    private void markCarried(Node.Loop loop, int k) {
        mark(loop.outs().get(k));
        mark(loop.args().get(k));
        mark(loop.inits().get(k));
        mark(loop.next().get(k));
    }

    private void markNode(Node node) {
        if (!liveNodes.add(node)) {
            return;
        }
        if (node instanceof Node.If n) {
            mark(n.condition());
        } else if (node instanceof Node.Loop n) {
            mark(n.proceed());
            mark(n.stop());
        } else {
            mark(Nodes.operands(node));
        }
        Node owner = owners.get(node);
        if (owner != null) {
            markNode(owner);
            written(node).forEach(memory -> keep(owner, memory));
        }
    }

    private static List<MemoryType> written(Node node) {
        if (node instanceof Node.If || node instanceof Node.Loop) {
            return List.of();
        }
        return node.outs().stream()
                .filter(v -> v.type() instanceof MemoryType)
                .map(v -> (MemoryType) v.type())
                .toList();
    }

    /** Regions that write a memory give its next version, even if nothing reads that one. */
    private void keep(Node owner, MemoryType written) {
        Node around = owner;
        while (around != null
                && kept.computeIfAbsent(around, n -> new HashSet<>()).add(written)) {
            for (Value out : around.outs()) {
                if (out.type().equals(written)) {
                    mark(out);
                }
            }
            around = owners.get(around);
        }
    }

    private Block sweep(Block block) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (liveNodes.contains(node)) {
                nodes.add(sweep(node));
            } else if (node instanceof Node.Allocate n) {
                for (int k = 0; k < n.memories().size(); k++) {
                    bypassed.put(n.nextMemories().get(k), n.memories().get(k));
                }
            }
        }
        return new Block(nodes, block.yields());
    }

    private Node sweep(Node node) {
        if (node instanceof Node.If n) {
            Node.If swept = new Node.If(n.outs(), n.condition(), sweep(n.then()), sweep(n.otherwise()), n.origin());
            return Nodes.keepOuts(swept, kept(n.outs()));
        } else if (node instanceof Node.Loop n) {
            Node.Loop swept =
                    new Node.Loop(n.outs(), n.args(), n.inits(), sweep(n.header()), sweep(n.body()), n.origin());
            return Nodes.keepOuts(swept, kept(n.outs()));
        }
        return node;
    }

    private List<Integer> kept(List<Value> outs) {
        List<Integer> kept = new ArrayList<>();
        for (int k = 0; k < outs.size(); k++) {
            if (liveValues.contains(outs.get(k))) {
                kept.add(k);
            }
        }
        return kept;
    }
}
