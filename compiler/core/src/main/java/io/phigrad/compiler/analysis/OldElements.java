package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every element before it is overwritten, so that what a store destroys has a name: a reverse sweep that puts
 * it back finds memory as it was. Where nobody puts it back, the read is dead code.
 */
public final class OldElements {
    private final Set<Integer> read = new HashSet<>();
    private int ids;

    private OldElements(SsaMethod method) {
        ids = Nodes.nextId(method);
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Load load) {
                read.add(Activity.region(load.memory()));
            }
        });
    }

    public static SsaMethod run(SsaMethod method) {
        Block body = new OldElements(method).block(method.body(), Map.of());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block, Map<Element.Version, Value> around) {
        Map<Element.Version, Value> known = new HashMap<>(around);
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.If n) {
                nodes.add(new Node.If(
                        n.outs(), n.condition(), block(n.then(), known), block(n.otherwise(), known), n.origin()));
            } else if (node instanceof Node.Loop n) {
                nodes.add(new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body(), known), n.origin()));
            } else {
                Element.Version.of(node).ifPresent(version -> {
                    if (node instanceof Node.Load load) {
                        known.put(version, load.out());
                    } else {
                        read(version, node.origin(), known, nodes);
                    }
                });
                nodes.add(node);
            }
        }
        return new Block(nodes, block.yields());
    }

    private void read(Element.Version version, Origin origin, Map<Element.Version, Value> known, List<Node> nodes) {
        MemoryType memory = (MemoryType) version.memory().type();
        if (memory.element() instanceof Scalar && read.contains(memory.region())) {
            known.computeIfAbsent(version, v -> {
                Value old = new Value(ids++, memory.element(), "old");
                nodes.add(new Node.Load(
                        old, v.memory(), v.element().array(), v.element().index(), origin));
                return old;
            });
        }
    }
}
